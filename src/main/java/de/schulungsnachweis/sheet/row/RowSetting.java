package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.DurationSource;
import de.schulungsnachweis.sheet.cell.NameReader;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.table.Field;
import de.schulungsnachweis.sheet.table.Table;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all rows of a table.
 *
 * @param sheet name of the sheet; null in text files
 * @param preamble what stands above the table and holds for each row, as on an index card
 * @param title the title of rows that name none, from the file name; null if there is none
 * @param names the order in which one column gives names without a comma
 * @param numberLength the length of the list's personnel numbers with leading zeros; 0 if they have none
 * @param agreedWidth the width to which a person agreed that numbers are filled up with zeros; 0 if nobody did
 * @param personsAbove true if the list names a person once for several rows
 * @param legend what the colours mean, by colour
 */
public record RowSetting(
        @Nullable String sheet,
        Table table,
        Map<Field, Cell> preamble,
        @Nullable String title,
        NameReader.Order names,
        int numberLength,
        int agreedWidth,
        boolean personsAbove,
        Map<String, String> legend,
        DurationSource durations) {

    /** The setting of the same table once more, further down, with what stands above it there. */
    public RowSetting repeatedAt(int row, Map<Field, Cell> above) {
        Map<Field, Cell> values = new EnumMap<>(Field.class);
        boolean another = above.keySet().stream().anyMatch(field -> field == Field.TITLE || field.namesPerson());
        values.putAll(another ? Map.of() : preamble);
        values.putAll(above);
        return new RowSetting(
                sheet,
                table.repeatedAt(row),
                values,
                title,
                names,
                numberLength,
                agreedWidth,
                personsAbove,
                legend,
                durations);
    }

    public RowSetting {
        preamble = Map.copyOf(preamble);
        legend = Map.copyOf(legend);
    }
}
