package de.schulungsnachweis.intake.unit;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.UnitChanges;
import de.schulungsnachweis.organisation.Units;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of units shows first what it would change, and changes exactly that. */
@DatabaseTest
class UnitListsTest {

    private static final List<String> HEADERS = List.of("Code", "Name", "Art", "Weitere Schreibweisen");

    @Autowired
    private UnitLists lists;

    @Autowired
    private Units units;

    @TempDir
    private Path folder;

    @BeforeEach
    void storeUnits() throws Exception {
        Officers.logInAs(Role.ADMINISTRATION);
        UnitList first = list(
                "erste.xlsx",
                row("10", "Personalamt", null),
                row("33", "Bürgeramt", null),
                row("34", "Standesamt", null),
                row("42", "Bibliotheken", null));
        assertThat(lists.apply(first, lists.changes(first), false)).isTrue();
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void aListSaysWhatIsNewRenamedMergedAndGone() throws Exception {
        UnitChanges changes = lists.changes(second());
        assertThat(changes.added()).extracting(OrganisationalUnit::code).containsExactly("50");
        assertThat(changes.renamed())
                .containsExactly(new UnitChanges.Renamed("10", "Personalamt", "Haupt- und Personalamt"));
        assertThat(changes.merged()).containsExactly(new UnitChanges.Merged("34", "Standesamt", "33"));
        assertThat(changes.gone()).extracting(OrganisationalUnit::code).containsExactly("42");
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(units.names()).containsEntry("10", "Personalamt");
    }

    @Test
    void whatIsMergedEndsAndItsNameMeansTheOther() throws Exception {
        UnitList second = second();
        assertThat(lists.apply(second, lists.changes(second), false)).isTrue();
        assertThat(units.names()).containsEntry("10", "Haupt- und Personalamt").containsKey("50");
        assertThat(ended()).containsExactly("34");
        assertThat(units.directory().find("Standesamt")).hasValue("33");
        assertThat(units.directory().find("34")).hasValue("33");
        assertThat(lists.changes(second).merged()).isEmpty();
    }

    @Test
    void whatIsGoneEndsOnlyIfThatIsWanted() throws Exception {
        UnitList second = second();
        assertThat(lists.apply(second, lists.changes(second), true)).isTrue();
        assertThat(ended()).containsExactly("34", "42");
        assertThat(lists.changes(second).nothing()).isTrue();
    }

    @Test
    void nothingChangesIfSomethingElseWasShown() throws Exception {
        UnitChanges shown = lists.changes(second());
        UnitList third = list("dritte.xlsx", row("10", "Amt für Personal", null));
        assertThat(lists.apply(third, shown, true)).isFalse();
        assertThat(units.names()).containsEntry("10", "Personalamt");
        assertThat(ended()).isEmpty();
    }

    private List<String> ended() {
        return units.all().stream()
                .filter(unit -> unit.validUntil() != null)
                .map(OrganisationalUnit::code)
                .toList();
    }

    private UnitList second() throws Exception {
        return list(
                "zweite.xlsx",
                row("10", "Haupt- und Personalamt", null),
                row("33", "Bürgeramt", "Standesamt"),
                row("50", "Sozialamt", null));
    }

    @SafeVarargs
    private UnitList list(String name, List<@Nullable Object>... rows) throws Exception {
        return lists.read(Workbooks.write(folder.resolve(name), HEADERS, List.of(rows)), name);
    }

    private static List<@Nullable Object> row(String code, String name, @Nullable String spelling) {
        return asList(code, name, "Amt", spelling);
    }
}
