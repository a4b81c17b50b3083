package de.schulungsnachweis.evaluation.detail;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.detail.AccountRows.Row;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import de.schulungsnachweis.testing.TestDatabase;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** R25: behind every line of an office's account stand its certificates, and nobody of another office. */
@DatabaseTest
class AccountDetailsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 30);
    private static final String MOVE = "update assignment set unit_code = '51' where person_id in "
            + "(select id from person where personnel_number = '%s')";

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private AccountDetails details;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @BeforeEach
    void importLists() throws Exception {
        run(
                ListKind.UNITS,
                Workbooks.write(
                        folder.resolve("einheiten.xlsx"),
                        List.of("Code", "Name", "Art"),
                        List.of(asList("50", "Sozialamt", "Amt"), asList("51", "Jugendamt", "Amt"))));
        Officers.logIn("50");
        run(
                ListKind.STAFF,
                Workbooks.staff(
                        folder.resolve("personal.xlsx"),
                        List.of(
                                person("00000001", "Weiß", null),
                                person("00000002", "Öztürk", LEFT),
                                person("00000003", "Nowak", null),
                                person("00000004", "Albers", LEFT))));
        run(
                ListKind.CERTIFICATES,
                Workbooks.certificates(
                        folder.resolve("nachweise.xlsx"),
                        List.of(
                                certificate("00000001", "Weiß", "6 Stunden"),
                                certificate("00000002", "Öztürk", "6 Stunden"),
                                certificate("00000003", "Nowak", "2 Stunden"),
                                certificate("00000004", "Albers", "6 Stunden"),
                                certificate("00000099", "Niemand", "6 Stunden"))));
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void behindEveryLineStandAsManyCertificatesAsItSays() {
        CertificateAccount account = account();
        assertThat(account.all()).isEqualTo(5);
        assertThat(read(null).total()).isEqualTo(account.all());
        for (Outcome outcome : Outcome.values()) {
            AccountRows rows = read(outcome);
            assertThat(rows.total()).as(outcome.name()).isEqualTo(account.of(outcome));
            assertThat(rows.rows()).as(outcome.name()).hasSize(rows.total());
            assertThat(rows.hidden()).as(outcome.name()).isZero();
        }
    }

    @Test
    void everyCertificateHasItsPersonAndSaysWhy() {
        assertThat(read(Outcome.TOO_SHORT).rows()).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo("Nowak, Anna");
            assertThat(row.title()).isEqualTo("Interkulturelle Kompetenz");
            assertThat(row.why()).startsWith("Zählt nicht").endsWith(".");
        });
    }

    @Test
    void whoLeftIsStillShownToTheOfficeThatBroughtTheList() {
        assertThat(read(Outcome.PERSON_LEFT).rows())
                .extracting(Row::person)
                .containsExactly("Albers, Anna", "Öztürk, Anna");
    }

    @Test
    void aCertificateOfAnUnknownPersonIsShownWithoutAName() {
        assertThat(read(Outcome.PERSON_UNCLEAR).rows()).singleElement().satisfies(row -> {
            assertThat(row.personId()).isNull();
            assertThat(row.person()).isEmpty();
        });
        assertThat(read(null).rows().getLast().person()).isEmpty();
    }

    @Test
    void whoMovedToAnotherUnitIsBehindItsNumbersThoughTheOldOfficeBroughtTheList() throws Exception {
        asOwner(MOVE.formatted("00000003"));
        assertThat(account().of(Outcome.TOO_SHORT)).isZero();
        assertThat(read(Outcome.TOO_SHORT).total()).isZero();
        assertThat(read(null).rows()).extracting(Row::person).doesNotContain("Nowak, Anna");
        Officers.logIn("51");
        assertThat(details.read(List.of("51"), Outcome.TOO_SHORT, AS_OF, TODAY, 1)
                        .rows())
                .extracting(Row::person)
                .containsExactly("Nowak, Anna");
    }

    @Test
    void whoMovedAndThenLeftIsCountedWithTheListButNotShown() throws Exception {
        asOwner(MOVE.formatted("00000004"));
        AccountRows rows = read(Outcome.PERSON_LEFT);
        assertThat(rows.total()).isEqualTo(2).isEqualTo(account().of(Outcome.PERSON_LEFT));
        assertThat(rows.hidden()).isEqualTo(1);
        assertThat(rows.rows()).extracting(Row::person).containsExactly("Öztürk, Anna");
    }

    @Test
    void ofUnitsOfSomebodyElseThereIsNothing() {
        Officers.logIn("51");
        assertThat(details.read(List.of("50"), null, AS_OF, TODAY, 1).total()).isZero();
        assertThat(details.read(List.of("50", "51"), null, AS_OF, TODAY, 1).total())
                .isZero();
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(details.read(List.of("50"), null, AS_OF, TODAY, 1).total()).isZero();
        Officers.logOut();
        assertThat(details.read(List.of("50"), null, AS_OF, TODAY, 1).total()).isZero();
    }

    @Test
    void beyondTheLastPageThereIsNothingButTheNumber() {
        AccountRows rows = details.read(List.of("50"), null, AS_OF, TODAY, 2);
        assertThat(rows.rows()).isEmpty();
        assertThat(rows.total()).isEqualTo(5);
        assertThat(rows.pages()).isEqualTo(1);
    }

    private AccountRows read(@Nullable Outcome outcome) {
        return details.read(List.of("50"), outcome, AS_OF, TODAY, 1);
    }

    private CertificateAccount account() {
        return evaluations.evaluate(AS_OF, TODAY, List.of()).certificates();
    }

    private void run(ListKind kind, Path file) throws Exception {
        imports.run(new ImportOrder(kind, file, file.getFileName().toString(), null));
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<@Nullable Object> person(String number, String name, @Nullable LocalDate exit) {
        LocalDate entry = LocalDate.of(2015, 5, 1);
        return asList(number, name, "Anna", null, "50", null, "nein", "ja", "nein", "ja", entry, exit);
    }

    private static List<@Nullable Object> certificate(String number, String name, String duration) {
        LocalDate day = LocalDate.of(2025, 3, 4);
        String title = "Interkulturelle Kompetenz";
        return asList(number, name, "Anna", "50", title, "Volkshochschule", null, day, day, duration, "ja");
    }
}
