package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.util.List;

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
                categories(mandate, TargetGroup.LEADERS),
                categories(mandate, TargetGroup.STAFF),
                mandate.windowStart(),
                mandate.windowEnd());
    }

    private static String categories(Mandate mandate, TargetGroup group) {
        List<String> labels = mandate.categories().stream()
                .filter(category -> mandate.accepts(group, category))
                .map(Category::label)
                .toList();
        return labels.size() < 2
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " oder " + labels.getLast();
    }
}
