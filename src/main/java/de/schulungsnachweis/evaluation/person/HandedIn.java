package de.schulungsnachweis.evaluation.person;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a person, and what the rules say of it.
 *
 * @param title null if the list gives none
 * @param firstDay null if only the last day is known
 * @param lastDay null if it is not known
 * @param minutes null if they are not known exactly
 * @param proof null if the list does not say
 * @param category null where it counts in none
 * @param fulfils whether it fulfils the mandate by itself
 * @param outcome what became of it, for this person
 * @param reason why, in German
 * @param asked whether a question about it is open (R9, R14)
 */
public record HandedIn(
        long id,
        @Nullable String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer minutes,
        @Nullable Boolean proof,
        @Nullable Category category,
        boolean fulfils,
        Outcome outcome,
        String reason,
        boolean asked) {

    /** The reason of the rules speaks of the certificate alone; what the person or the day adds comes before it. */
    public String sentence() {
        return switch (outcome) {
            case DUPLICATE, PERSON_UNCLEAR, PERSON_LEFT, GROUP_UNCLEAR, NOT_IN_TARGET_GROUP, NOT_OVER ->
                outcome.label() + ".";
            case ROW_UNCLEAR,
                    OUTSIDE_WINDOW,
                    NO_PROOF,
                    NO_CATEGORY,
                    DECIDED_AGAINST,
                    TOO_SHORT,
                    TITLE_UNCLEAR,
                    DURATION_UNCLEAR,
                    COUNTED -> reason;
        };
    }

    /** Whether it counts for this person. */
    public boolean counts() {
        return outcome == Outcome.COUNTED;
    }

    /** Whether somebody has to decide first. */
    public boolean inReview() {
        return outcome.kind() == Outcome.Kind.REVIEW;
    }
}
