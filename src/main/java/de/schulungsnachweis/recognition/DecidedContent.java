package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.judging.CertificateFacts;
import de.schulungsnachweis.mandate.judging.ContentFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decision on a course says of one certificate, in words. */
final class DecidedContent {

    private static final String PERSON = "Die Integrations- und Ausländerbeauftragte hat entschieden: ";

    private DecidedContent() {}

    static ContentFinding of(CourseDecision decision, CertificateFacts.Duration duration) {
        @Nullable Category category = decision.category();
        boolean catalogue = decision.subject() == CourseDecision.Subject.COURSE;
        if (category == null) {
            return new ContentFinding.DecidedAgainst(
                    catalogue
                            ? "Der Kurskatalog erkennt den Kurs nicht an."
                            : PERSON + "zählt nicht. Grund: " + decision.reason());
        }
        @Nullable Integer least = decision.leastMinutes();
        @Nullable Integer minutes = duration.minutes();
        if (least != null && minutes != null && minutes < least) {
            return new ContentFinding.DecidedAgainst(
                    PERSON + "zählt erst ab " + least + " Minuten. Grund: " + decision.reason());
        }
        return new ContentFinding.Accepted(
                List.of(category),
                category,
                catalogue
                        ? "Im Kurskatalog steht: " + category.label() + "."
                        : PERSON + category.label() + ". Grund: " + decision.reason());
    }
}
