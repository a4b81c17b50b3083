package de.schulungsnachweis.intake.agreement;

import de.schulungsnachweis.sheet.ColumnMeaning;
import de.schulungsnachweis.sheet.ColumnsMissingException;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ReadingSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A block of a matrix: its columns are not corrected one by one. */
    private static final char BLOCK = '#';

    public ReadColumns {
        columns = List.copyOf(columns);
        meanings = List.copyOf(meanings);
    }

    /** How the columns of a list were read in which some that are needed were not understood. */
    public static ReadColumns of(ListKind kind, ColumnsMissingException missing) {
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        for (ReadingSummary.Table table : missing.tables()) {
            table.columns().forEach((meaning, header) -> columns.putIfAbsent(header, meaning));
            table.unknown().forEach(header -> columns.putIfAbsent(header, null));
        }
        return new ReadColumns(listed(columns), ColumnMeaning.of(kind), null, 0);
    }

    /** The same choices beside what is known of the personnel numbers. */
    public ReadColumns withNumbersOf(ReadColumns read) {
        @Nullable Integer width = read.shortNumbers;
        if (width == null && read.numberWidth > 0) {
            width = read.numberWidth;
        }
        return new ReadColumns(columns, meanings, width, numberWidth);
    }

    /** The columns that people can correct, in the order of the map from headers to meanings. */
    static List<ReadColumn> listed(Map<String, @Nullable String> columns) {
        List<ReadColumn> listed = new ArrayList<>();
        columns.forEach((header, meaning) -> {
            if (!header.isEmpty() && (meaning == null || meaning.indexOf(BLOCK) < 0)) {
                listed.add(new ReadColumn(header, meaning));
            }
        });
        return listed;
    }
}
