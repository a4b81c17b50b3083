package de.schulungsnachweis.evaluation.detail;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import org.junit.jupiter.api.Test;

/** Why a certificate counts or does not, in sentences that can be read aloud. */
class WhySentenceTest {

    @Test
    void ofWhoIsOutsideOfTheTargetGroupItSaysWhetherTheTrainingWouldBeRecognised() {
        assertThat(outside(Outcome.COUNTED, "Zählt: Mehrsprachigkeit, 25 Stunden."))
                .isEqualTo("Zählt nicht: Person nicht in der Zielgruppe. Die Schulung selbst würde anerkannt.");
    }

    @Test
    void aSecondReasonIsASentenceOfItsOwn() {
        assertThat(outside(Outcome.TOO_SHORT, "Zählt nicht: Die Schulung ist zu kurz."))
                .isEqualTo("Zählt nicht: Person nicht in der Zielgruppe. "
                        + "Auch sonst würde der Nachweis nicht zählen: Die Schulung ist zu kurz.");
        assertThat(outside(Outcome.NO_PROOF, "Zählt noch nicht: Der Nachweis fehlt."))
                .endsWith(". Auch sonst würde der Nachweis noch nicht zählen: Der Nachweis fehlt.");
        assertThat(outside(Outcome.TITLE_UNCLEAR, "Noch offen: Der Inhalt muss entschieden werden."))
                .endsWith(". Auch sonst wäre noch offen: Der Inhalt muss entschieden werden.");
    }

    @Test
    void whatIsOfThePersonComesBeforeWhatIsOfTheTraining() {
        assertThat(WhySentence.of(Outcome.PERSON_LEFT, Outcome.COUNTED, "Zählt: Mehrsprachigkeit, 25 Stunden."))
                .isEqualTo("Zählt nicht: Person am Stichtag ausgeschieden.");
        assertThat(WhySentence.of(Outcome.COUNTED, Outcome.COUNTED, "Zählt: Mehrsprachigkeit, 25 Stunden."))
                .isEqualTo("Zählt: Mehrsprachigkeit, 25 Stunden.");
    }

    private static String outside(Outcome contentOutcome, String reason) {
        return WhySentence.of(Outcome.NOT_IN_TARGET_GROUP, contentOutcome, reason);
    }
}
