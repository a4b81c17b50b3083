package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static de.schulungsnachweis.intake.CsvLists.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** R14: a certificate list that comes again, corrected or not, and certificates that wait for their person. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class CertificateListsTest {

    private static final String TITLE = "Interkulturelle Kompetenz";

    @Autowired
    private Imports imports;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private CsvLists lists;
    private StoredFacts facts;

    @BeforeEach
    void staff() throws Exception {
        lists = new CsvLists(folder);
        facts = new StoredFacts(environment);
        imports.run(lists.fullStaff("01.03.2026", person("1", "Müller", "50"), person("2", "Weiß", "50")));
    }

    @Test
    void theSameListSavedAgainChangesNothing() throws Exception {
        ImportOrder order = lists.fullCertificates(
                training("1", "Müller", "50", TITLE),
                training("1", "Müller", "50", TITLE),
                training("9", "Fremd", "50", TITLE));
        imports.run(order);
        Map<String, List<String>> before = facts.everything();
        ImportRun again = imports.stage(lists.savedAgain(order));
        assertThat(imports.preview(again.storedId()).changesNothing()).isTrue();
        assertThat(imports.preview(again.storedId()).counts()).containsEntry(ChangeKind.UNCHANGED, 3);
        imports.apply(again.storedId(), null);
        assertThat(facts.everything()).isEqualTo(before);
    }

    @Test
    void aCorrectedListReplacesOnlyWhatDiffers() throws Exception {
        imports.run(lists.fullCertificates(
                training("1", "Müller", "50", TITLE, "4 UE"), training("2", "Weiß", "50", TITLE)));
        ImportRun corrected = imports.stage(lists.fullCertificates(
                training("1", "Müller", "50", TITLE, "8 UE"), training("2", "Weiß", "50", TITLE)));
        assertThat(imports.changes(corrected.storedId(), ChangeKind.CHANGED, 0, 10))
                .singleElement()
                .extracting(PlannedChange::fields)
                .isEqualTo(List.of(new PlannedChange.Field("Dauer in Minuten", "180", "360")));
        imports.apply(corrected.storedId(), null);
        assertThat(facts.texts("select minutes from certificate order by id")).containsExactly("360", "360");
        assertThat(facts.texts("select outcome from judgement")).containsExactly("COUNTED", "COUNTED");
    }

    @Test
    void theSameTrainingInTheFileAndInTheStoreIsADuplicate() throws Exception {
        imports.run(lists.moreCertificates(training("1", "Müller", "50", TITLE)));
        ImportRun run = imports.stage(lists.moreCertificates(
                training("1", "Müller", "50", "interkulturelle  kompetenz"),
                training("2", "Weiß", "50", TITLE),
                training("2", "Weiß", "50", TITLE)));
        assertThat(imports.preview(run.storedId()).counts())
                .containsEntry(ChangeKind.DUPLICATE, 2)
                .containsEntry(ChangeKind.NEW, 1);
        assertThat(imports.changes(run.storedId(), ChangeKind.DUPLICATE, 0, 10))
                .extracting(PlannedChange::row)
                .containsExactly(4, 6);
        imports.apply(run.storedId(), null);
        assertThat(facts.count("select count(*) from certificate where duplicate_of is null"))
                .isEqualTo(2);
    }

    @Test
    void aCertificateOfAnUnknownPersonFindsThePersonWhenTheStaffListComes() throws Exception {
        imports.run(lists.moreCertificates(training("7", "Später", "50", TITLE), training("8", "Anders", "50", TITLE)));
        assertThat(facts.count("select count(*) from certificate where person_id is null"))
                .isEqualTo(2);
        imports.run(lists.moreStaff("01.04.2026", person("7", "Später", "50"), person("8", "Ganzanders", "50")));
        assertThat(facts.texts("select p.personnel_number from certificate c join person p on p.id = c.person_id"))
                .containsExactly("7");
    }

    @Test
    void aCertificateThatFoundItsPersonIsComparedWithTheOnesOfThatPerson() throws Exception {
        imports.run(lists.moreCertificates(training("7", "Später", "50", TITLE), training("", "Später", "50", TITLE)));
        assertThat(facts.count("select count(*) from certificate where duplicate_of is not null"))
                .isZero();
        imports.run(lists.moreStaff("01.04.2026", person("7", "Später", "50")));
        assertThat(facts.count("select count(*) from certificate where duplicate_of is not null"))
                .isEqualTo(1);
    }

    @Test
    void aWaitingCertificateWithTheEmailOfSomebodyElseStaysAQuestion() throws Exception {
        Path list = Files.writeString(folder.resolve("mit-adressen.csv"), """
                Nachname;Vorname;E-Mail;Organisationseinheit;Titel der Schulung;Ende;Dauer;Nachweis liegt vor (ja/nein)
                Später;Anna;spaeter@stadt.example;50;Interkulturelle Kompetenz;16.05.2024;8 UE;ja
                Danach;Anna;spaeter@stadt.example;50;Interkulturelle Kompetenz;16.05.2024;8 UE;ja
                """);
        imports.run(new ImportOrder(ListKind.CERTIFICATES, list, "liste.csv", null, ImportMode.ADDITION));
        imports.run(lists.moreStaff(
                "01.04.2026",
                "7;Später;Anna;spaeter@stadt.example;50;Sachbearbeitung;nein;ja;nein;",
                "8;Danach;Anna;danach@stadt.example;50;Sachbearbeitung;nein;ja;nein;"));
        assertThat(facts.texts("select p.personnel_number from certificate c join person p on p.id = c.person_id"))
                .containsExactly("7");
    }
}
