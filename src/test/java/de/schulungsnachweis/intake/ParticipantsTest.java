package de.schulungsnachweis.intake;

import static de.schulungsnachweis.intake.CsvLists.person;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.AsOperator;
import de.schulungsnachweis.testing.DatabaseTest;
import java.nio.file.Path;
import java.time.LocalDate;
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
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void everyParticipantGetsTheTraining() throws Exception {
        imports.run(new CsvLists(folder)
                .fullStaff(
                        "01.03.2026",
                        person("00001", "Müller", "50"),
                        person("00002", "Weiß", "50"),
                        person("00003", "Öztürk", "50")));
        ImportRun run = imports.stageParticipants(new ParticipantsOrder(
                "Interkulturelle Kompetenz",
                "Volkshochschule",
                null,
                LocalDate.of(2024, 5, 16),
                "8 UE",
                "00001\n\nWeiß, Anna\n00003; Öztürk, Anna\n",
                "50"));
        imports.apply(run.storedId(), null);
        StoredFacts facts = new StoredFacts(environment);
        assertThat(facts.texts("""
                        select p.personnel_number || ' ' || c.minutes || ' ' || c.last_day
                        from certificate c join person p on p.id = c.person_id order by 1
                        """))
                .containsExactly("00001 360 2024-05-16", "00002 360 2024-05-16", "00003 360 2024-05-16");
    }
}
