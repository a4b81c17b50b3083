package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.format.DateTimeFormatter;

/**
 * What the mandate requires, in words for a sentence.
 *
 * @param minimum the minimum duration, for example "6 Stunden"
 * @param leaders the categories that fulfil it for managers, for example "demokratische Kompetenz oder …" (R7)
 * @param staff the same for staff (R8)
 * @param from the first day on which a training may end, for example 01.01.2021 (R11)
 * @param until the last such day
 */
record MandateText(String title, String minimum, String leaders, String staff, String from, String until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    static MandateText of(Mandate mandate) {
        return new MandateText(
                mandate.title(),
                mandate.minimumText(),
                mandate.acceptedLabels(TargetGroup.LEADERS),
                mandate.acceptedLabels(TargetGroup.STAFF),
                DAY.format(mandate.windowStart()),
                DAY.format(mandate.windowEnd()));
    }
}
