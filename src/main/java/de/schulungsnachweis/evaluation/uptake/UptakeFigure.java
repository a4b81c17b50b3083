package de.schulungsnachweis.evaluation.uptake;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.organisation.UnitKind;
import de.schulungsnachweis.sheet.Source;
import org.jspecify.annotations.Nullable;

/**
 * How many proved trainings of one kind there were in one year (R24).
 *
 * @param year the year of the last day
 * @param category the category in which the training counts for its person
 * @param source where it came from; null where the lists do not say
 * @param unitKind the kind of the unit in which the person worked on the last day; null where that is not known
 * @param trainings number of trainings, never of persons
 */
public record UptakeFigure(
        int year,
        Category category,
        @Nullable Source source,
        @Nullable UnitKind unitKind,
        int trainings) {

    private static final String NOT_STATED = "ohne Angabe";

    /** The source in German. */
    public String sourceLabel() {
        return source == null ? NOT_STATED : source.label();
    }

    /** The kind of the unit in German. */
    public String unitKindLabel() {
        return unitKind == null ? NOT_STATED : unitKind.label();
    }
}
