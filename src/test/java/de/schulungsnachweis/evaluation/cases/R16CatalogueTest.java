package de.schulungsnachweis.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.intake.ImportOrder;
import de.schulungsnachweis.intake.Imports;
import de.schulungsnachweis.intake.Problems;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Office;
import de.schulungsnachweis.testing.Workbooks;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** R16: a course catalogue decides in advance and comes before the rule lists. */
@DatabaseTest
class R16CatalogueTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Problems problems;

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void oneEmployee() {
        office = new Office(imports, evaluations, problems).staff("1001", "Schmidt", "Thomas", "65");
    }

    @Test
    void aCourseNumberDecidesWhateverTheTitle() throws Exception {
        catalogue("09-1", "Fachtag", null, "interkulturelle Kompetenz", "6 Stunden");
        office.training("1001", null, null, row -> {
            row.title = "Fachtag";
            row.courseNumber = "09-1";
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void aCourseThatIsNotRecognisedDoesNotCountWhateverItsTitleSays() throws Exception {
        catalogue(null, "Interkulturelle Kompetenz", null, "keine", null);
        office.training("1001", null, null);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.DECIDED_AGAINST, 1));
    }

    @Test
    void aDecisionForOneProviderDoesNotHoldForAnother() throws Exception {
        catalogue(null, "Fachtag", "Volkshochschule", "demokratische Kompetenz", null);
        office.training("1001", null, null, row -> {
            row.title = "Fachtag";
            row.provider = "Kulturbüro";
        });
        assertThat(office.outcomes()).doesNotContainKey(Outcome.COUNTED);
    }

    @Test
    void theAnnouncedDurationIsTakenWhereTheProofNamesNone() throws Exception {
        catalogue("09-1", "Fachtag", null, "Mehrsprachigkeit", "8 UE");
        office.training("1001", null, null, row -> {
            row.courseNumber = "09-1";
            row.duration = null;
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
    }

    @Test
    void attendanceGoesBeforeWhatWasAnnounced() throws Exception {
        catalogue("09-1", "Fachtag", null, "Mehrsprachigkeit", "8 UE");
        office.training("1001", null, null, row -> {
            row.courseNumber = "09-1";
            row.duration = "3 Stunden";
        });
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.TOO_SHORT, 1));
    }

    @Test
    void wordsThatAreNoCategoryAreAskedAbout() throws Exception {
        catalogue("09-1", "Interkulturelle Kompetenz", null, "Softskills", null);
        office.training("1001", null, null);
        assertThat(office.outcomes()).isEqualTo(Map.of(Outcome.COUNTED, 1));
        assertThat(office.problemCodes()).contains("CATEGORY_UNKNOWN");
    }

    private void catalogue(@Nullable Object... course) throws Exception {
        Path file = Workbooks.write(
                folder.resolve("kurskatalog.xlsx"),
                List.of("Kursnummer", "Titel", "Anbieter", "Kompetenz", "Dauer"),
                List.of(Arrays.asList(course)));
        imports.run(new ImportOrder(ListKind.CATALOGUE, file, "kurskatalog.xlsx", null));
    }
}
