package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The text with which the Haupt- und Personalamt asks the units; ready to be copied into a letter. */
public final class RoundLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private RoundLetter() {}

    /** The letter in German, paragraphs divided by an empty line. */
    public static String of(Round round, Mandate mandate) {
        return """
                Auswertung zum %s: %s

                Sehr geehrte Damen und Herren,

                bitte melden Sie uns bis zum %s die Auswertung Ihrer Organisationseinheit. Stichtag ist der %s. Es zählen \
                Schulungen vom %s bis zum %s.

                So gehen Sie vor:
                1. Lesen Sie Ihre Personalliste und Ihre Schulungsnachweise ein, wenn sich etwas geändert hat.
                2. Prüfen Sie Ihre Tabelle. Bei jeder Person muss angegeben sein, ob sie zur Zielgruppe gehört.
                3. Die Fortbildungsbeauftragten bereiten die Meldung vor.
                4. Die Leitung der Organisationseinheit bestätigt die Richtigkeit. Dann wird die Meldung freigegeben.

                Fehlanzeige ist erforderlich: Bitte melden Sie auch, wenn es keine anerkannte Schulung gibt oder niemand zur \
                Zielgruppe gehört.

                Es werden nur Zahlen gemeldet, keine Namen von Beschäftigten.

                Mit freundlichen Grüßen
                Haupt- und Personalamt
                """.formatted(
                        mandate.title(),
                        round.kind().label(),
                        day(round.dueDay()),
                        day(round.asOf()),
                        day(mandate.windowStart()),
                        day(mandate.windowEnd()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
