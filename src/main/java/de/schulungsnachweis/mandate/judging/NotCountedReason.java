package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.GermanDuration;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says why a training does not count or who has to look at it, in words for the page. */
final class NotCountedReason {

    private NotCountedReason() {}

    static String of(Mandate mandate, CertificateFacts facts, Outcome outcome) {
        return switch (outcome) {
            case ROW_UNCLEAR -> rowUnclear(mandate, facts);
            case OUTSIDE_WINDOW -> outside(mandate, facts.days());
            case NO_PROOF -> "Zählt noch nicht: Der Nachweis fehlt.";
            case NO_CATEGORY -> "Zählt nicht: Der Inhalt gehört zu keiner der Kompetenzen." + content(facts);
            case DECIDED_AGAINST -> "Zählt nicht: Die Schulung wurde nicht anerkannt." + content(facts);
            case TOO_SHORT -> tooShort(mandate, facts.duration());
            case TITLE_UNCLEAR -> "Noch offen: Über den Inhalt muss entschieden werden." + content(facts);
            case DURATION_UNCLEAR ->
                "Noch offen: Es ist nicht klar, ob die Schulung mindestens " + mandate.minimumText() + " gedauert hat.";
            case DUPLICATE, PERSON_UNCLEAR, PERSON_LEFT, GROUP_UNCLEAR, NOT_IN_TARGET_GROUP, NOT_OVER, COUNTED ->
                throw new IllegalArgumentException("not decided by the certificate alone: " + outcome);
        };
    }

    private static String rowUnclear(Mandate mandate, CertificateFacts facts) {
        if (facts.rowUnclear()) {
            return "Noch offen: Die Angaben der Zeile sind nicht eindeutig.";
        }
        CertificateFacts.Days days = facts.days();
        @Nullable LocalDate lastEarliest = days.lastEarliest();
        if (lastEarliest != null && lastEarliest.isAfter(mandate.windowEnd())) {
            return "Noch offen: Die Schulung begann vor dem Ende des Zeitraums und endete erst danach.";
        }
        return "Noch offen: Aus den Angaben geht nicht hervor, ob die Schulung im Zeitraum endete.";
    }

    private static String outside(Mandate mandate, CertificateFacts.Days days) {
        return "Zählt nicht: " + end(days) + " Anerkannt werden Schulungen, die vom "
                + GermanText.day(mandate.windowStart()) + " bis zum " + GermanText.day(mandate.windowEnd())
                + " endeten.";
    }

    private static String end(CertificateFacts.Days days) {
        @Nullable LocalDate lastEarliest = days.lastEarliest();
        return lastEarliest != null && lastEarliest.equals(days.lastLatest())
                ? "Die Schulung endete am " + GermanText.day(lastEarliest) + "."
                : "Die Schulung endete außerhalb des Zeitraums.";
    }

    private static String tooShort(Mandate mandate, CertificateFacts.Duration duration) {
        String minimum = mandate.minimumText();
        @Nullable Integer minutes = duration.minutes();
        if (minutes == null) {
            return "Zählt nicht: Nach jeder Lesart ist die Schulung kürzer als " + minimum + ".";
        }
        String assumed = duration.assumed() ? " (Dauer angenommen)" : "";
        String verb = GermanDuration.isSingular(minutes) ? " ist" : " sind";
        return "Zählt nicht: " + GermanDuration.of(minutes) + assumed + verb + " kürzer als " + minimum + ".";
    }

    private static String content(CertificateFacts facts) {
        String reason = facts.content().reason().strip();
        return reason.isEmpty() ? "" : " " + reason;
    }
}
