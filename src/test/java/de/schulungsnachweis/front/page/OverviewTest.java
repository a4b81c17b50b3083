package de.schulungsnachweis.front.page;

import static de.schulungsnachweis.front.page.EvaluationFixture.evaluation;
import static de.schulungsnachweis.front.page.EvaluationFixture.group;
import static de.schulungsnachweis.front.page.EvaluationFixture.leaders;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.mandate.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void theShareOfBothGroupsIsTheQuotientOfTheirSums() {
        Overview overview =
                Overview.of(evaluation(new UnitFigures(40, 0, group(10, 5), group(30, 5), 0, 0), List.of()));
        assertThat(overview.leadersShare().rate()).isEqualTo("50,0\u00a0%");
        assertThat(overview.totalShare()).isEqualTo(new Share("40", "10", "30", "25,0\u00a0%"));
    }

    @Test
    void everyCertificateIsInExactlyOneLine() {
        CertificateLines lines =
                Overview.of(evaluation(leaders(0, 0), List.of())).certificates();
        assertThat(lines.counted()).isEqualTo("1.234");
        assertThat(lines.notCounted())
                .contains(new CertificateLines.Line("Kürzer als die Mindestdauer", "5", Outcome.TOO_SHORT));
        assertThat(lines.review()).contains(new CertificateLines.Line("Dauer unklar", "7", Outcome.DURATION_UNCLEAR));
        assertThat(lines.all()).isEqualTo("1.246");
        assertThat(lines.rejected()).isEqualTo("2");
    }

    @Test
    void theNoteOnManagersNamesWhatDoesNotFulfilTheirMandate() {
        Notes notes = Overview.of(evaluation(leaders(10, 5), List.of())).notes();
        assertThat(notes.notAccepted()).isEqualTo("Mehrsprachigkeit“ und „bürgernahe Kommunikation");
        assertThat(notes.trainings()).isEqualTo(5);
    }

    @Test
    void withoutAnImportedListThereIsNothingToShow() {
        assertThat(Overview.of(evaluation(leaders(0, 0), List.of())).empty()).isTrue();
    }
}
