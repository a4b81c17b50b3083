package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.intake.ParticipantsOrder.Participants;
import de.schulungsnachweis.intake.ParticipantsOrder.Pasted;
import de.schulungsnachweis.intake.ParticipantsOrder.Training;
import de.schulungsnachweis.intake.ParticipantsOrder.Uploaded;
import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** One training of many persons: a list of participants pasted for one title, day and duration. */
@DatabaseTest
@ExtendWith(AsOperator.class)
class ParticipantsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Problems problems;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private StoredFacts facts;

    @BeforeEach
    void staff() throws Exception {
        facts = new StoredFacts(environment);
        imports.run(new CsvLists(folder)
                .fullStaff(
                        "01.03.2026",
                        person("00001", "Müller", "50"),
                        person("00002", "Weiß", "50"),
                        person("00003", "Öztürk", "50")));
    }

    @Test
    void everyParticipantGetsTheTraining() throws Exception {
        stageAndApply(new Pasted("00001\n\nWeiß, Anna\n00003; Öztürk, Anna\n"));
        assertThat(facts.texts("""
                        select p.personnel_number || ' ' || c.minutes || ' ' || c.last_day || ' ' || c.format || ' ' || c.source
                        from certificate c join person p on p.id = c.person_id order by 1
                        """))
                .containsExactly(
                        "00001 360 2024-05-16 ONLINE EXTERNAL",
                        "00002 360 2024-05-16 ONLINE EXTERNAL",
                        "00003 360 2024-05-16 ONLINE EXTERNAL");
    }

    @Test
    void namesInTwoColumnsOfASpreadsheetCanBePasted() throws Exception {
        stageAndApply(new Pasted("Weiß\tAnna"));
        assertThat(numbers()).containsExactly("00002");
    }

    @Test
    void theParticipantsMayComeAsAFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("teilnahme.csv"),
                "Teilnehmerliste\n\nNachname;Vorname;Pers.-Nr.\nWeiß;Anna;\n;;00003\n");
        stageAndApply(new Uploaded(file, "teilnahme.csv"));
        assertThat(numbers()).containsExactly("00002", "00003");
    }

    @Test
    void whoIsNotKnownIsAQuestionAndTheOthersAreNot() throws Exception {
        ImportRun run = imports.stageParticipants(order(new Pasted("00001\n4711")));
        assertThat(problems.of(run.storedId()))
                .singleElement()
                .extracting(ListedProblem::code)
                .isEqualTo("PERSON_UNKNOWN");
    }

    @Test
    void anEmptyListIsRefusedWithASentence() {
        assertThatThrownBy(() -> imports.stageParticipants(order(new Pasted(" \n"))))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Es ist niemand genannt.");
    }

    private void stageAndApply(Participants participants) throws Exception {
        ImportRun run = imports.stageParticipants(order(participants));
        imports.apply(run.storedId(), null);
    }

    private List<String> numbers() throws Exception {
        return facts.texts(
                "select p.personnel_number from certificate c join person p on p.id = c.person_id order by 1");
    }

    private static ParticipantsOrder order(Participants participants) {
        return new ParticipantsOrder(
                new Training(
                        "Interkulturelle Kompetenz",
                        "Volkshochschule",
                        null,
                        LocalDate.of(2024, 5, 16),
                        "8 UE",
                        TrainingFormat.ONLINE,
                        Source.EXTERNAL),
                participants,
                "50");
    }
}
