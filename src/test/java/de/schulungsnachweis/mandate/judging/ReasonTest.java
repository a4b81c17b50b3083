package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.judging.Fixtures.Training;
import de.schulungsnachweis.testing.FirstMandate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The reasons that users read, word for word. */
class ReasonTest {

    @Test
    void aTrainingThatCountsForEverybody() {
        assertReason(training().lasting(420), "Zählt: demokratische Kompetenz, 7 Stunden.");
    }

    @Test
    void hoursAndMinutes() {
        assertReason(training().lasting(421), "Zählt: demokratische Kompetenz, 7 Stunden 1 Minute.");
    }

    @Test
    void aTrainingThatLeadersCannotUse() {
        assertReason(
                training().recognisedAs(FirstMandate.MULTILINGUAL).lasting(900),
                "Zählt: Mehrsprachigkeit, 15 Stunden. "
                        + "Für Führungskräfte wird sie gezählt, erfüllt aber nicht den Schulungsauftrag.");
    }

    @Test
    void aTrainingThatCountsInAnotherColumnForLeaders() {
        assertReason(
                training().recognisedAs(FirstMandate.MULTILINGUAL, FirstMandate.INTERCULTURAL),
                "Zählt: Mehrsprachigkeit, 7 Stunden. Für Führungskräfte zählt sie als interkulturelle Kompetenz.");
    }

    @Test
    void aTrainingThatIsTooShort() {
        assertReason(training().lasting(315), "Zählt nicht: 5 Stunden 15 Minuten sind kürzer als 6 Stunden.");
    }

    @Test
    void aTrainingOfMinutesOnly() {
        assertReason(training().lasting(45), "Zählt nicht: 45 Minuten sind kürzer als 6 Stunden.");
    }

    @Test
    void aTrainingOfOneHourIsOneHour() {
        assertReason(training().lasting(60), "Zählt nicht: 1 Stunde ist kürzer als 6 Stunden.");
    }

    @Test
    void aTrainingThatIsTooShortByEveryReading() {
        assertReason(
                training().lastingBetween(null, 300),
                "Zählt nicht: Nach jeder Lesart ist die Schulung kürzer als 6 Stunden.");
    }

    @Test
    void aTrainingOutsideTheWindow() {
        assertReason(
                training().endingOn(2020, 12, 31),
                "Zählt nicht: Die Schulung endete am 31. Dezember 2020. "
                        + "Anerkannt werden Schulungen, die vom 1. Januar 2021 bis zum 31. Dezember 2026 endeten.");
    }

    @Test
    void aMonthOutsideTheWindow() {
        assertReason(
                training().endingSomeDayIn(2020, 3),
                "Zählt nicht: Die Schulung endete außerhalb des Zeitraums. "
                        + "Anerkannt werden Schulungen, die vom 1. Januar 2021 bis zum 31. Dezember 2026 endeten.");
    }

    @Test
    void aMissingProof() {
        assertReason(training().withProof(false), "Zählt noch nicht: Der Nachweis fehlt.");
    }

    @Test
    void contentOfNoCategoryKeepsItsOwnReason() {
        assertReason(
                training().withContent(new ContentFinding.None("„Brandschutz“ ist ein anderes Thema.")),
                "Zählt nicht: Der Inhalt gehört zu keiner der Kompetenzen. „Brandschutz“ ist ein anderes Thema.");
    }

    @Test
    void aReasonThatIsBlankLeavesNoTrace() {
        assertReason(
                training().withContent(new ContentFinding.DecidedAgainst(" ")),
                "Zählt nicht: Die Schulung wurde nicht anerkannt.");
    }

    @Test
    void anUnclearTitle() {
        assertReason(
                training().withContent(new ContentFinding.Unclear(null, "Der Titel nennt keinen Inhalt.")),
                "Noch offen: Über den Inhalt muss entschieden werden. Der Titel nennt keinen Inhalt.");
    }

    @Test
    void anUnclearDuration() {
        assertReason(
                training().lastingBetween(null, null),
                "Noch offen: Es ist nicht klar, ob die Schulung mindestens 6 Stunden gedauert hat.");
    }

    @Test
    void anUnclearRow() {
        assertReason(training().withUnclearRow(), "Noch offen: Die Angaben der Zeile sind nicht eindeutig.");
    }

    @Test
    void aTrainingThatRunsOverTheEndOfTheWindow() {
        assertReason(
                training().beginningOn(2026, 12, 31).endingOn(2027, 1, 2),
                "Noch offen: Die Schulung begann vor dem Ende des Zeitraums und endete erst danach.");
    }

    @Test
    void readingsOnBothSidesOfTheWindowsEdge() {
        assertReason(
                training().endingBetween(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)),
                "Noch offen: Aus den Angaben geht nicht hervor, ob die Schulung im Zeitraum endete.");
    }

    private static void assertReason(Training training, String expected) {
        assertThat(training.judged().reason()).isEqualTo(expected);
    }
}
