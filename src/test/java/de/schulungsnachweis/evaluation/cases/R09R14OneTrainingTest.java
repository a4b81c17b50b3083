package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R9 and R14: what is one training, what may be one, and what is none. */
@DatabaseTest
class R09R14OneTrainingTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    private Office office;

    @BeforeEach
    void oneEmployee() {
        office = new Office(imports, evaluations, problems).staff("1001", "Schmidt", "Thomas", "65");
    }

    @Test
    void theSameTitleOnTheSameDayIsOneTrainingInWhateverSpelling() throws Exception {
        office.training("1001", null, null, row -> row.title = "Umgang mit Reichsbürgerinnen und Reichsbürgern")
                .training("1001", null, null, row -> row.title = "Umgang mit „Reichsbürger*innen“");
        assertThat(office.outcomes()).containsEntry(Outcome.DUPLICATE, 1).containsEntry(Outcome.COUNTED, 1);
    }

    @Test
    void theRecordWithAProofSurvives() throws Exception {
        office.training("1001", null, null, row -> row.proof = "nein").training("1001", null, null);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.DUPLICATE, 1, Outcome.COUNTED, 1));
    }

    @Test
    void duplicatesWithDifferentDurationsAreUnclear() throws Exception {
        office.training("1001", null, null, row -> row.duration = "7 UE").training("1001", null, null);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.DUPLICATE, 1, Outcome.DURATION_UNCLEAR, 1));
    }

    @Test
    void anotherDayIsAnotherTraining() throws Exception {
        office.training("1001", null, null)
                .training("1001", null, null, row -> row.lastDay = LocalDate.of(2024, 5, 17));
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 2));
    }

    @Test
    void levelsAreDifferentTrainings() throws Exception {
        office.training("1001", null, null, row -> row.title = "Tschechisch A1").training("1001", null, null, row -> {
            row.title = "Tschechisch A2";
            row.lastDay = LocalDate.of(2025, 3, 1);
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 2));
    }

    @Test
    void partsOfOneTitleAndProviderAreAskedAbout() throws Exception {
        office.training("1001", null, null, row -> row.title = "Interkulturelle Kompetenz Teil 1")
                .training("1001", null, null, row -> {
                    row.title = "Interkulturelle Kompetenz Teil 2";
                    row.lastDay = LocalDate.of(2024, 6, 1);
                });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 2));
    }

    @Test
    void partsOfDifferentProvidersAreNoSeries() throws Exception {
        office.training("1001", null, null, row -> row.title = "Interkulturelle Kompetenz Teil 1")
                .training("1001", null, null, row -> {
                    row.title = "Interkulturelle Kompetenz Teil 2";
                    row.provider = "Arbeit und Leben";
                    row.lastDay = LocalDate.of(2024, 6, 1);
                });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 2));
    }

    @Test
    void theSameCourseNumberIsAskedAbout() throws Exception {
        office.training("1001", null, null, row -> row.courseNumber = "09-123").training("1001", null, null, row -> {
            row.courseNumber = "09-123";
            row.lastDay = LocalDate.of(2024, 6, 1);
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 2));
    }

    @Test
    void similarTitlesOnOverlappingDaysAreAskedAbout() throws Exception {
        office.training("1001", null, null, row -> row.title = "Interkulturelle Kompetenz in der Verwaltung")
                .training("1001", null, null, row -> row.title = "Interkulturelle Kompetenz für die Verwaltung");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.ROW_UNCLEAR, 2));
    }

    @Test
    void anUnknownPersonsTrainingListedTwiceIsOneQuestionNotTwo() throws Exception {
        office.training("9999", "Niemand", "Nora").training("9999", "Niemand", "Nora");
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.DUPLICATE, 1, Outcome.PERSON_UNCLEAR, 1));
    }
}
