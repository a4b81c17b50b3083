package de.schulungsnachweis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.schulungsnachweis.intake.agreement.ColumnCorrections;
import de.schulungsnachweis.intake.agreement.ReadColumn;
import de.schulungsnachweis.sheet.FileAgreements;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a training officer says once about the columns and numbers of a list holds for every later list like it. */
@DatabaseTest
class AgreementsKeptTest {

    private static final String HEADER = "Personalnummer;Nachname;Vorname;OE;Feld 7\r\n";
    private static final FileAgreements FIELD_SEVEN =
            FileAgreements.NONE.withColumns(Map.of("Feld 7", "citizenContact"));

    @Autowired
    private Imports imports;

    @Autowired
    private ColumnCorrections corrections;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private StoredFacts facts;
    private int files;

    @BeforeEach
    void twoOffices() throws Exception {
        facts = new StoredFacts(environment);
        imports.run(new CsvLists(folder)
                .moreStaff("01.01.2026", CsvLists.person("8", "Da", "50"), CsvLists.person("9", "Da", "51")));
        Officers.logIn("50");
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void aColumnThatNobodyUnderstoodIsReadAnewAsChosenAndInEveryLaterList() throws Exception {
        Path file = list(HEADER + "000001;Müller;Anna;50;ja\r\n");
        ImportRun run = imports.stage(order(file));
        assertThat(corrections.of(run.storedId()).columns())
                .contains(new ReadColumn("Feld 7", null), new ReadColumn("OE", "unit"));
        assertThat(citizenContact(run)).isEqualTo("leer");
        ImportRun anew = corrected(run, FIELD_SEVEN, file);
        assertThat(imports.find(run.storedId()).state()).isEqualTo(ImportRun.State.DISCARDED);
        assertThat(citizenContact(anew)).isEqualTo("true");
        ImportRun later = imports.stage(order(list("OE;" + HEADER.replace(";OE", "") + "50;000002;Weiß;Anna;ja\r\n")));
        assertThat(citizenContact(later)).isEqualTo("true");
        assertThat(corrections.of(later.storedId()).columns()).contains(new ReadColumn("Feld 7", "citizenContact"));
    }

    @Test
    void whatOneOfficeAgreedSaysNothingAboutTheListsOfAnother() throws Exception {
        Path file = list(HEADER + "000001;Müller;Anna;50;ja\r\n");
        corrected(imports.stage(order(file)), FIELD_SEVEN, file);
        Officers.logIn("51");
        ImportRun other = imports.stage(order(list(HEADER + "000003;Weiß;Anna;51;ja\r\n")));
        assertThat(citizenContact(other)).isEqualTo("leer");
    }

    @Test
    void aListWithOtherColumnsIsNotReadSo() throws Exception {
        Path file = list(HEADER + "000001;Müller;Anna;50;ja\r\n");
        corrected(imports.stage(order(file)), FIELD_SEVEN, file);
        ImportRun other = imports.stage(
                order(list(HEADER.replace("\r\n", ";Funktion\r\n") + "000001;Müller;Anna;50;ja;Bote\r\n")));
        assertThat(citizenContact(other)).isEqualTo("leer");
    }

    @Test
    void shorterNumbersAreFilledUpOnlyAfterSomebodyAgreedAndThenInEveryLaterList() throws Exception {
        String rows = "000001;Müller;Anna;50;ja\r\n000002;Weiß;Anna;50;ja\r\n";
        Path file = list(HEADER + rows + "417;Roth;Inga;50;ja\r\n");
        ImportRun run = imports.stage(order(file));
        assertThat(corrections.of(run.storedId()).shortNumbers()).isEqualTo(6);
        assertThat(numbers(run)).contains("417");
        assertThat(run.decideEntries()).isEqualTo(1);
        ImportRun anew = corrected(run, FileAgreements.NONE.withNumberWidth(6), file);
        assertThat(numbers(anew)).contains("000417");
        assertThat(anew.decideEntries()).isZero();
        assertThat(corrections.of(anew.storedId()).numberWidth()).isEqualTo(6);
        ImportRun later = imports.stage(order(list(HEADER + rows + "418;Kaya;Deniz;50;ja\r\n")));
        assertThat(numbers(later)).contains("000418");
    }

    @Test
    void anAgreementCanBeCorrectedAgain() throws Exception {
        Path file = list(HEADER + "000001;Müller;Anna;50;ja\r\n");
        ImportRun wrong = corrected(imports.stage(order(file)), FIELD_SEVEN, file);
        ImportRun right = corrected(wrong, FileAgreements.NONE.withColumns(Map.of("Feld 7", "")), copy(file));
        assertThat(citizenContact(right)).isEqualTo("leer");
        assertThat(corrections.of(right.storedId()).columns()).contains(new ReadColumn("Feld 7", ""));
    }

    @Test
    void twoColumnsWithTheSameMeaningAreRefused() throws Exception {
        Path file = list(HEADER + "000001;Müller;Anna;50;ja\r\n");
        ImportRun run = imports.stage(order(file));
        FileAgreements twice = FileAgreements.NONE.withColumns(Map.of("Feld 7", "unit", "OE", "unit"));
        assertThatThrownBy(() -> corrections.readAgain(run.storedId(), twice, file))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("dieselbe Bedeutung");
        assertThat(imports.find(run.storedId()).state()).isEqualTo(ImportRun.State.PLANNED);
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        ImportRun run = imports.stage(order(list(HEADER + "000001;Müller;Anna;50;ja\r\n")));
        Path other = list(HEADER + "000002;Weiß;Anna;50;ja\r\n");
        assertThatThrownBy(() -> corrections.readAgain(run.storedId(), FIELD_SEVEN, other))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("andere Datei");
    }

    @Test
    void anotherOfficeCannotCorrectTheList() throws Exception {
        Path file = list(HEADER + "000001;Müller;Anna;50;ja\r\n");
        ImportRun run = imports.stage(order(file));
        Officers.logIn("51");
        assertThatThrownBy(() -> corrections.of(run.storedId())).isInstanceOf(ImportRefusedException.class);
        assertThatThrownBy(() -> corrections.readAgain(run.storedId(), FIELD_SEVEN, file))
                .isInstanceOf(ImportRefusedException.class);
    }

    private ImportRun corrected(ImportRun run, FileAgreements agreements, Path file) throws Exception {
        long anew =
                corrections.readAgain(run.storedId(), agreements, copy(file)).storedId();
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !imports.find(anew).running());
        return imports.find(anew);
    }

    /** Whoever reads a list in the background deletes its file. */
    private Path copy(Path file) throws IOException {
        return Files.copy(file, folder.resolve(files++ + "-kopie.csv"));
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve(files++ + ".csv"), text);
    }

    private static ImportOrder order(Path file) {
        return new ImportOrder(ListKind.STAFF, file, "liste.csv", null);
    }

    private String citizenContact(ImportRun run) throws Exception {
        return facts.texts("select coalesce(citizen_contact::text, 'leer') from staged_staff where run_id = "
                        + run.storedId())
                .getFirst();
    }

    private List<String> numbers(ImportRun run) throws Exception {
        return facts.texts("select personnel_number from staged_staff where run_id = " + run.storedId());
    }
}
