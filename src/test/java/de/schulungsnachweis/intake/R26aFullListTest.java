package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** R26a: a newer full list of a unit says how it is from its day on; what was before stays known. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class R26aFullListTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private CsvLists lists;
    private StoredFacts facts;

    @BeforeEach
    void firstLists() throws Exception {
        lists = new CsvLists(folder);
        facts = new StoredFacts(environment);
        apply(lists.fullStaff(
                "01.03.2026", person("1", "Müller", "50"), person("2", "Weiß", "50"), person("3", "Öztürk", "51")));
    }

    @Test
    void theFirstKnownUnitAndGroupAreOpenToThePast() throws Exception {
        assertThat(facts.memberships())
                .containsExactly("1 50 STAFF .. .. main", "2 50 STAFF .. .. main", "3 51 STAFF .. .. main");
    }

    @Test
    void thePreviewChangesNothing() throws Exception {
        Map<String, List<String>> before = facts.everything();
        imports.stage(lists.fullStaff("01.11.2026", person("1", "Müller", "51"), person("9", "Neu", "60")));
        assertThat(facts.everything()).isEqualTo(before);
    }

    @Test
    void whoIsMissingLeavesTheUnitAsOfTheListsDayAndIsWithoutAUnitThen() throws Exception {
        apply(lists.fullStaff("01.11.2026", person("1", "Müller", "50")));
        assertThat(facts.memberships())
                .containsExactly(
                        "1 50 STAFF .. .. main",
                        "2 50 STAFF .. 2026-10-31 main",
                        "2 ohne STAFF 2026-11-01 .. main",
                        "3 51 STAFF .. .. main");
        assertThat(facts.count("select count(*) from person where exit_day is not null"))
                .isZero();
    }

    @Test
    void whoComesBackHasAUnitAgain() throws Exception {
        apply(lists.fullStaff("01.11.2026", person("1", "Müller", "50")));
        apply(lists.fullStaff("01.12.2026", person("1", "Müller", "50"), person("2", "Weiß", "50")));
        assertThat(facts.memberships())
                .containsSequence(
                        "2 50 STAFF .. 2026-10-31 main",
                        "2 ohne STAFF 2026-11-01 2026-11-30 main",
                        "2 50 STAFF 2026-12-01 .. main");
    }

    @Test
    void whoMovesWithinTheListChangesTheUnitOnItsDay() throws Exception {
        ImportRun run = imports.stage(lists.fullStaff(
                "01.11.2026", person("1", "Müller", "50"), person("2", "Weiß", "51"), person("3", "Öztürk", "51")));
        assertThat(imports.changes(run.storedId(), ChangeKind.CHANGED, 0, 10))
                .extracting(PlannedChange::fields)
                .containsExactly(List.of(new PlannedChange.Field("Organisationseinheit", "50", "51")));
        imports.apply(run.storedId(), 1);
        assertThat(facts.memberships())
                .containsSequence("2 50 STAFF .. 2026-10-31 main", "2 51 STAFF 2026-11-01 .. main");
    }

    @Test
    void whoBecomesAManagerIsOneFromTheListsDayOn() throws Exception {
        ImportRun run = imports.stage(lists.fullStaff(
                "01.11.2026", person("1", "Müller", "50", "Amtsleiterin", "ja"), person("2", "Weiß", "50")));
        assertThat(imports.changes(run.storedId(), ChangeKind.CHANGED, 0, 10)
                        .getFirst()
                        .fields())
                .contains(
                        new PlannedChange.Field("Führungskraft", "nein", "ja"),
                        new PlannedChange.Field("Funktion", "Sachbearbeitung", "Amtsleiterin"));
        imports.apply(run.storedId(), null);
        assertThat(facts.memberships())
                .containsSequence("1 50 STAFF .. 2026-10-31 main", "1 50 LEADERS 2026-11-01 .. main");
    }

    @Test
    void aCorrectedListOfTheSameDayReplacesInsteadOfAddingAnInterval() throws Exception {
        apply(lists.fullStaff(
                "01.03.2026", person("1", "Müller", "50", "Amtsleiterin", "ja"), person("2", "Weiß", "50")));
        assertThat(facts.memberships()).startsWith("1 50 LEADERS .. .. main", "2 50 STAFF .. .. main");
    }

    @Test
    void theSameListAgainChangesNothingAndSaysSo() throws Exception {
        ImportOrder order = lists.fullStaff(
                "01.11.2026", person("1", "Müller", "50"), person("2", "Weiß", "50"), person("2", "Weiß", "50"));
        apply(order);
        Map<String, List<String>> before = facts.everything();
        assertThatThrownBy(() -> imports.stage(order))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("Es hat sich nichts geändert");
        ImportRun again = imports.stage(lists.savedAgain(order));
        ImportPreview preview = imports.preview(again.storedId());
        assertThat(preview.changesNothing()).isTrue();
        assertThat(preview.counts()).containsEntry(ChangeKind.UNCHANGED, 2).containsEntry(ChangeKind.DUPLICATE, 1);
        imports.apply(again.storedId(), null);
        assertThat(facts.everything()).isEqualTo(before);
    }

    @Test
    void aPersonInTwoUnitsCountsOnceOnEveryDay() throws Exception {
        apply(lists.fullStaff(
                "01.11.2026", person("1", "Müller", "51", "Amtsleiterin", "ja"), person("3", "Öztürk", "51")));
        assertThat(facts.memberships())
                .containsSequence(
                        "1 50 STAFF .. 2026-10-31 main", "1 50 STAFF 2026-11-01 ..", "1 51 LEADERS 2026-11-01 .. main");
    }

    @Test
    void anOlderFullListIsRefused() throws Exception {
        ImportOrder older = lists.fullStaff("01.02.2026", person("1", "Müller", "50"));
        assertThatThrownBy(() -> imports.stage(older))
                .isInstanceOfSatisfying(
                        UnusableFileException.class, e -> assertThat(e.code()).isEqualTo("LIST_OUTDATED"));
    }

    @Test
    void everyAsOfDayIsEvaluatedAsItWasThen() throws Exception {
        apply(lists.fullStaff(
                "01.11.2026", person("2", "Weiß", "50", "Amtsleiterin", "ja"), person("3", "Öztürk", "50")));
        assertThat(personsOn(LocalDate.of(2026, 10, 31))).isEqualTo(new EvaluatedPersons(0, 3, 0));
        assertThat(personsOn(LocalDate.of(2026, 11, 1))).isEqualTo(new EvaluatedPersons(1, 2, 1));
    }

    private EvaluatedPersons personsOn(LocalDate day) {
        Evaluation evaluation = evaluations.evaluate(day, day, List.of());
        return new EvaluatedPersons(
                evaluation.persons().leaders(),
                evaluation.persons().staff(),
                evaluation.persons().withoutUnit());
    }

    private record EvaluatedPersons(int leaders, int staff, int withoutUnit) {}

    @Test
    void anAdditionLetsNobodyLeave() throws Exception {
        ImportRun run = imports.stage(lists.moreStaff("01.11.2026", person("4", "Neu", "50")));
        assertThat(imports.preview(run.storedId()).counts())
                .containsEntry(ChangeKind.NEW, 1)
                .containsEntry(ChangeKind.LEAVING, 0);
        imports.apply(run.storedId(), null);
        assertThat(facts.memberships()).hasSize(4);
    }

    @Test
    void manyWhoLeaveMustBeConfirmedByTheirNumber() throws Exception {
        ImportRun run = imports.stage(lists.fullStaff("01.11.2026", person("1", "Müller", "50")));
        ImportPreview preview = imports.preview(run.storedId());
        assertThat(preview.confirmationNeeded()).isTrue();
        assertThat(preview.units()).containsExactly(new ImportPreview.UnitShare("50", 2, 1));
        assertThat(imports.changes(run.storedId(), ChangeKind.LEAVING, 0, 10))
                .extracting(PlannedChange::person)
                .containsExactly("Weiß, Anna, 2");
        assertThatThrownBy(() -> imports.apply(run.storedId(), null)).hasMessageContaining("bestätigen");
        assertThatThrownBy(() -> imports.apply(run.storedId(), 2)).isInstanceOf(ImportRefusedException.class);
        assertThat(imports.apply(run.storedId(), 1).state()).isEqualTo(ImportRun.State.APPLIED);
    }

    private void apply(ImportOrder order) throws Exception {
        ImportRun run = imports.stage(order);
        imports.apply(run.storedId(), imports.preview(run.storedId()).leaving());
    }
}
