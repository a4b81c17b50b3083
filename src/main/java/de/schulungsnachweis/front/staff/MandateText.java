package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the mandate requires, in words for a sentence.
 *
 * @param hours the minimum duration in hours, for example "6"
 * @param leaders the categories that fulfil it for managers, for example "demokratische Kompetenz oder …" (R7)
 * @param staff the same for staff (R8)
 */
record MandateText(String title, String hours, String leaders, String staff, LocalDate from, LocalDate until) {

    private static final double MINUTES_PER_HOUR = 60;

    static MandateText of(Mandate mandate) {
        DecimalFormat german = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return new MandateText(
                mandate.title(),
                german.format(mandate.minimumMinutes() / MINUTES_PER_HOUR),
                categories(mandate, TargetGroup.LEADERS),
                categories(mandate, TargetGroup.STAFF),
                mandate.windowStart(),
                mandate.windowEnd());
    }

    private static String categories(Mandate mandate, TargetGroup group) {
        List<String> labels = Arrays.stream(Category.values())
                .filter(category -> mandate.accepts(group, category))
                .map(Category::label)
                .toList();
        return labels.size() < 2
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " oder " + labels.getLast();
    }
}
