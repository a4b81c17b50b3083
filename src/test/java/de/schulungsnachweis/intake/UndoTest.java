package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static de.schulungsnachweis.intake.CsvLists.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Undoing an import restores exactly what was before. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class UndoTest {

    @Autowired
    private Imports imports;

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
        apply(lists.fullCertificates(
                training("1", "Müller", "50", "Interkulturelle Kompetenz"),
                training("7", "Später", "50", "Demokratie")));
    }

    @Test
    void aStaffListIsUndoneWithAllThatItBroughtChangedAndEnded() throws Exception {
        Map<String, List<String>> before = facts.everything();
        ImportRun run = apply(lists.fullStaff(
                "01.11.2026",
                person("1", "Müller", "50", "Amtsleiterin", "ja"),
                person("3", "Öztürk", "50"),
                person("7", "Später", "60")));
        assertThat(facts.everything()).isNotEqualTo(before);
        UndoPreview preview = imports.undoPreview(run.storedId());
        assertThat(preview.personsRemoved()).isEqualTo(1);
        assertThat(preview.rowsRestored()).isPositive();
        assertThat(imports.undo(run.storedId()).state()).isEqualTo(ImportRun.State.UNDONE);
        assertThat(facts.everything()).isEqualTo(before);
    }

    @Test
    void aCertificateListIsUndoneWithTheDuplicatesThatItMade() throws Exception {
        Map<String, List<String>> before = facts.everything();
        ImportRun run = apply(lists.moreCertificates(
                training("1", "Müller", "50", "Interkulturelle Kompetenz", "4 UE"),
                training("2", "Weiß", "50", "Leichte Sprache")));
        assertThat(facts.count("select count(*) from certificate where durations_differ"))
                .isEqualTo(2);
        imports.undo(run.storedId());
        assertThat(facts.everything()).isEqualTo(before);
    }

    @Test
    void anUndoneFileCanBeImportedAgain() throws Exception {
        ImportOrder order = lists.fullStaff("01.11.2026", person("1", "Müller", "50", "Amtsleiterin", "ja"));
        ImportRun run = apply(order);
        imports.undo(run.storedId());
        apply(order);
        assertThat(facts.memberships()).contains("1 50 LEADERS 2026-11-01 .. main");
    }

    @Test
    void onlyTheNewestImportOfAUnitIsUndone() throws Exception {
        ImportRun first = apply(lists.moreStaff("01.04.2026", person("4", "Neu", "50")));
        apply(lists.moreStaff("01.05.2026", person("5", "Neuer", "50")));
        assertThatThrownBy(() -> imports.undoPreview(first.storedId()))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class, e -> assertThat(e.code()).isEqualTo("NOT_NEWEST"));
        assertThatThrownBy(() -> imports.undo(first.storedId())).isInstanceOf(ImportRefusedException.class);
    }

    @Test
    void theImportOfAnotherUnitIsUndoneWhateverCameAfterIt() throws Exception {
        ImportRun first = apply(lists.moreStaff("01.04.2026", person("4", "Neu", "51")));
        apply(lists.moreStaff("01.05.2026", person("5", "Neuer", "50")));
        imports.undo(first.storedId());
        assertThat(facts.texts("select personnel_number from person order by 1"))
                .containsExactly("1", "2", "3", "5");
    }

    private ImportRun apply(ImportOrder order) throws Exception {
        ImportRun run = imports.stage(order);
        return imports.apply(run.storedId(), imports.preview(run.storedId()).leaving());
    }
}
