package de.schulungsnachweis.evaluation.outlook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables, alike on the page, on a sheet and as CSV.
 *
 * @param id a short word for addresses within the page
 * @param sheetName the name of its sheet
 * @param title German heading
 * @param text German sentences on what it shows
 * @param columns headings
 * @param rows a row per unit or certificate; cells are whole numbers and texts, empty where nothing was delivered (R22)
 * @param total the sums below; null where there is nothing to sum up
 */
public record OutlookTable(
        String id,
        String sheetName,
        String title,
        String text,
        List<String> columns,
        List<List<Object>> rows,
        @Nullable List<Object> total) {

    /** Whether the cell is a number, which stands on the right. */
    public boolean number(Object cell) {
        return cell instanceof Integer;
    }

    /** The cell as German readers expect it. */
    public String shown(Object cell) {
        return cell instanceof Integer number ? String.format(Locale.GERMANY, "%,d", number) : cell.toString();
    }
}
