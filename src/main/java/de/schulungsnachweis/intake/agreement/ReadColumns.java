package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.sheet.ColumnMeaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a list were read, and how else they can be.
 *
 * @param columns in the order of what they mean
 * @param meanings from which to choose
 * @param shortNumbers the length to which shorter personnel numbers may be filled up with zeros; null if none are shorter
 * @param numberWidth the width to which they were filled up; 0 if they were not
 */
public record ReadColumns(
        List<ReadColumn> columns,
        List<ColumnMeaning> meanings,
        @Nullable Integer shortNumbers,
        int numberWidth) {

    public ReadColumns {
        columns = List.copyOf(columns);
        meanings = List.copyOf(meanings);
    }
}
