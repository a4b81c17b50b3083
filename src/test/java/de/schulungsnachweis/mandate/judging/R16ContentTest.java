package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.FirstMandate;
import org.junit.jupiter.api.Test;

/** R16: clear content is decided by rule, unclear content by a person and never guessed. */
class R16ContentTest {

    @Test
    void contentOfNoCategoryDoesNotCount() {
        assertThat(training().withContent(new ContentFinding.None("nichts")).outcome())
                .isEqualTo(Outcome.NO_CATEGORY);
    }

    @Test
    void contentThatAPersonDecidedAgainstDoesNotCount() {
        assertThat(training()
                        .withContent(new ContentFinding.DecidedAgainst("Werbung"))
                        .outcome())
                .isEqualTo(Outcome.DECIDED_AGAINST);
    }

    @Test
    void unclearContentWaitsForAPersonHoweverGoodTheGuess() {
        assertThat(training()
                        .withContent(new ContentFinding.Unclear(FirstMandate.DEMOCRATIC, "vielleicht"))
                        .outcome())
                .isEqualTo(Outcome.TITLE_UNCLEAR);
    }

    @Test
    void nobodyIsAskedAboutUnclearContentThatIsTooShortAnyway() {
        assertThat(training()
                        .withContent(new ContentFinding.Unclear(null, "unbekannt"))
                        .lasting(359)
                        .outcome())
                .isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void unclearContentIsAskedAboutBeforeAnUnclearDuration() {
        assertThat(training()
                        .withContent(new ContentFinding.Unclear(null, "unbekannt"))
                        .lastingBetween(null, null)
                        .outcome())
                .isEqualTo(Outcome.TITLE_UNCLEAR);
    }
}
