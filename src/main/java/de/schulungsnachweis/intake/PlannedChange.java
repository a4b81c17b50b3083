package de.schulungsnachweis.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a preview.
 *
 * @param sheet null in text files and for who is missing in the list
 * @param row as the spreadsheet program shows it; null for who is missing in the list
 * @param person surname, given name and number as far as they are known
 * @param unit code of the unit; null if there is none
 * @param title of a certificate; null for a staff list
 * @param fields what would change, from its old to its new value; empty unless the line is about a change
 */
public record PlannedChange(
        ChangeKind kind,
        @Nullable String sheet,
        @Nullable Integer row,
        String person,
        @Nullable String unit,
        @Nullable String title,
        List<Field> fields) {

    public PlannedChange {
        fields = List.copyOf(fields);
    }

    /**
     * A value that would change.
     *
     * @param label the German name of the field
     * @param before null if nothing is known
     * @param after null if nothing is known any more
     */
    public record Field(
            String label, @Nullable String before, @Nullable String after) {}
}
