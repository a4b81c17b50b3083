package de.schulungsnachweis.intake.mending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message says where it is, what it is, and what to do; beside the row only the last two are needed. */
class ProblemTextTest {

    @Test
    void aMessageIsDividedIntoTheProblemAndWhatToDo() {
        ProblemText text = ProblemText.of(
                "Blatt „Liste“, Zeile 4, Spalte „Ende“ (I4): „31.02.2024“ ist kein Tag im Kalender. "
                        + "Tragen Sie das richtige Datum ein, zum Beispiel 15.03.2024.",
                "Ende");
        assertThat(text.problem()).isEqualTo("Ende: „31.02.2024“ ist kein Tag im Kalender.");
        assertThat(text.advice()).isEqualTo("Tragen Sie das richtige Datum ein, zum Beispiel 15.03.2024.");
    }

    @Test
    void aMessageOfTheDatabaseIsDividedToo() {
        ProblemText text = ProblemText.of(
                "Zeile 12, Spalte „Personalnummer“, Wert „7“: Diese Personalnummer steht in keiner Personalliste. "
                        + "Bitte prüfen Sie die Nummer.",
                null);
        assertThat(text)
                .isEqualTo(new ProblemText(
                        "Diese Personalnummer steht in keiner Personalliste.", "Bitte prüfen Sie die Nummer."));
    }

    @Test
    void aMessageThatAsksForNothingStillSaysWhatToDo() {
        assertThat(ProblemText.of("Zeile 3: So geht es nicht.", null))
                .isEqualTo(new ProblemText("So geht es nicht.", "Bitte prüfen Sie die Angabe."));
    }

    @Test
    void aMessageThatOnlyAsksHasAProblemToo() {
        assertThat(ProblemText.of("Zeile 3, Spalte C3: Prüfen Sie beide Daten.", "Ende")
                        .advice())
                .isEqualTo("Prüfen Sie beide Daten.");
    }
}
