package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.TestFiles;
import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whoever uploads a list sees how far it has come. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class ProgressTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void aListThatTakesLongIsReadInTheBackgroundAndItsProgressIsStored() throws Exception {
        Path file = TestFiles.xlsx(
                folder.resolve("personal.xlsx"),
                new Object[] {"Personalnummer", "Nachname", "Vorname", "OE"},
                new Object[] {"1", "Müller", "Anna", "50"},
                new Object[] {"2", "Weiß", "Anna", "50"});
        long runId;
        try (Blockade blockade = new Blockade(environment, Blockade.Phase.READING)) {
            ImportRun run = imports.start(new ImportOrder(ListKind.STAFF, file, "personal.xlsx", null));
            blockade.awaitBlocked();
            runId = run.storedId();
            assertThat(run.running()).isTrue();
            assertThat(run.phase()).isEqualTo(ImportRun.Phase.READING);
            assertThat(run.totalRows()).isEqualTo(3);
            assertThat(imports.find(runId).rowsRead()).isEqualTo(3);
            assertThat(file).exists();
            blockade.release();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> !find(runId).running());
        assertThat(imports.find(runId).state()).isEqualTo(ImportRun.State.PLANNED);
        assertThat(imports.find(runId).phase()).isEqualTo(ImportRun.Phase.FINISHED);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(file).doesNotExist());
    }

    @Test
    void whyAListWasRefusedInTheBackgroundIsStored() throws Exception {
        CsvLists lists = new CsvLists(folder);
        imports.run(lists.fullStaff("01.04.2026", person("1", "Müller", "50")));
        long runId = imports.start(lists.fullStaff("01.03.2026", person("1", "Müller", "50")))
                .storedId();
        await().atMost(Duration.ofMinutes(1)).until(() -> !find(runId).running());
        assertThat(imports.find(runId).state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(imports.find(runId).refusal()).contains("mit einem späteren Stand");
    }

    private ImportRun find(long runId) {
        return CurrentScope.<ImportRun, RuntimeException, RuntimeException>during(
                Job.EVALUATION, () -> imports.find(runId));
    }
}
