package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;

/**
 * What the mandate requires, in words for a sentence.
 *
 * @param minimum the minimum duration, for example "6 Stunden"
 * @param leaders the categories that fulfil it for managers, for example "demokratische Kompetenz oder …" (R7)
 * @param staff the same for staff (R8)
 */
record MandateText(String title, String minimum, String leaders, String staff, LocalDate from, LocalDate until) {

    static MandateText of(Mandate mandate) {
        return new MandateText(
                mandate.title(),
                mandate.minimumText(),
                mandate.acceptedLabels(TargetGroup.LEADERS),
                mandate.acceptedLabels(TargetGroup.STAFF),
                mandate.windowStart(),
                mandate.windowEnd());
    }
}
