package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.GermanDuration;
import org.jspecify.annotations.Nullable;

/** Says why a training counts, in words for the page. */
final class CountedReason {

    private CountedReason() {}

    static String of(
            CertificateFacts.Duration duration, Category forLeaders, Category forStaff, boolean fulfilsForLeaders) {
        return "Zählt: " + forStaff.label() + ", " + length(duration) + "."
                + leaders(forLeaders, forStaff, fulfilsForLeaders);
    }

    private static String leaders(Category forLeaders, Category forStaff, boolean fulfilsForLeaders) {
        if (!fulfilsForLeaders) {
            return " Für Führungskräfte wird sie gezählt, erfüllt aber nicht den Schulungsauftrag.";
        }
        return forLeaders.equals(forStaff) ? "" : " Für Führungskräfte zählt sie als " + forLeaders.label() + ".";
    }

    private static String length(CertificateFacts.Duration duration) {
        @Nullable Integer minutes = duration.minutes();
        String text = minutes != null ? GermanDuration.of(minutes) : atLeast(duration.least());
        return duration.assumed() ? text + " (Dauer angenommen)" : text;
    }

    private static String atLeast(@Nullable Integer least) {
        if (least == null) {
            throw new IllegalArgumentException("a counted training has a duration or a shortest reading");
        }
        return "mindestens " + GermanDuration.of(least);
    }
}
