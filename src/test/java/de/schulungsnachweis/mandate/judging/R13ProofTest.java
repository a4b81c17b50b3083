package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R13: a training counts when there is a proof; exported states other than attendance say that there is none. */
class R13ProofTest {

    @Test
    void aStatedProofCounts() {
        assertThat(training().withProof(true).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void aRecordThatSaysThereIsNoneDoesNotCountYet() {
        assertThat(training().withProof(false).outcome()).isEqualTo(Outcome.NO_PROOF);
    }

    @Test
    void aListWithoutSuchAColumnIsAListOfProofsThatExist() {
        assertThat(training().withProof(null).outcome()).isEqualTo(Outcome.COUNTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teilgenommen",
                "Teilgenommen",
                "hat teilgenommen",
                "Teilnahme bestätigt",
                "abgeschlossen",
                "Abgeschlossen (Bestehensgrenze erreicht)",
                "Abgeschlossen (Bestehensgrenze nicht erreicht)",
                "absolviert",
                "bestanden",
                "erfolgreich",
                "erfolgreich abgeschlossen",
                "nicht bestanden",
                "Nicht  bestanden",
                "nicht bestanden (teilgenommen)",
                "completed",
                "Complete",
                "attended",
                "passed",
                "failed",
            })
    void attendanceIsAProof(String state) {
        assertThat(ProofRule.ofState(state)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "angemeldet",
                "Storniert",
                "nicht erschienen",
                "Nicht abgeschlossen",
                "noch nicht abgeschlossen",
                "nicht teilgenommen",
                "nicht vollständig absolviert",
                "unvollständig",
                "teilweise teilgenommen",
                "Teilnahme abgebrochen",
                "erfolgreich angemeldet",
                "Anmeldung abgeschlossen",
                "keine Teilnahme",
                "Warteliste",
                "eingeladen",
                "abgesagt",
                "in Bearbeitung",
                "not attended",
                "not completed",
                "incomplete",
                "no-show",
                "registered",
                "in progress",
            })
    void everyOtherStateIsNone(String state) {
        assertThat(ProofRule.ofState(state)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aBlankStateSaysNothing(String state) {
        assertThat(ProofRule.ofState(state)).isNull();
    }
}
