package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.access.Scope;
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
 * @param links what the columns behind the name of the unit count; empty where nothing leads anywhere
 */
public record OutlookTable(
        String id,
        String sheetName,
        String title,
        String text,
        List<String> columns,
        List<List<Object>> rows,
        @Nullable List<Object> total,
        List<@Nullable ColumnLink> links) {

    private static final int NAME_COLUMNS = 2;

    /** Whether the cell is a number or a share, which stand on the right. */
    public boolean number(Object cell) {
        return cell instanceof Integer || Shares.isShare(cell);
    }

    /** The cell as German readers expect it. */
    public String shown(Object cell) {
        return cell instanceof Integer number ? String.format(Locale.GERMANY, "%,d", number) : cell.toString();
    }

    /** What the cell of a row counts; null for one that leads nowhere. */
    public @Nullable ColumnLink link(Scope scope, List<Object> row, int index) {
        int column = index - NAME_COLUMNS;
        boolean counts = row.get(index) instanceof Integer number && number > 0;
        boolean linked = counts && column >= 0 && column < links.size();
        return linked && units(row).stream().allMatch(scope::holdsUnit) ? links.get(column) : null;
    }

    /** The codes of the units that a row is about: one, or all that the sum adds up. */
    public List<String> units(List<Object> row) {
        List<List<Object>> added = row.equals(total) ? rows : List.of(row);
        return added.stream()
                .filter(unit -> unit.get(NAME_COLUMNS) instanceof Integer)
                .map(unit -> unit.getFirst().toString())
                .toList();
    }
}
