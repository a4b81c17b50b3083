package de.schulungsnachweis.evaluation.outlook;

import de.schulungsnachweis.sheet.SafeCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The tables as CSV, one below the other, each with its name in front of its rows. */
public final class OutlookCsv {

    private OutlookCsv() {}

    /**
     * Writes every table. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Outlook outlook, OutputStream out) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Stichtag", OutlookTables.DAY.format(outlook.asOf())));
        rows.add(List.of("Gerechnet am", OutlookTables.DAY.format(outlook.today())));
        rows.add(List.of());
        String mark = outlook.example() ? "Beispieldaten: " : "";
        for (OutlookTable table : outlook.tables()) {
            rows.add(named("Tabelle", table.columns()));
            table.rows().forEach(row -> rows.add(named(mark + table.sheetName(), row)));
            List<Object> total = table.total();
            if (total != null) {
                rows.add(named(mark + table.sheetName(), total));
            }
            rows.add(List.of(table.text()));
            rows.add(List.of());
        }
        SafeCsv.write(rows, out);
    }

    private static List<Object> named(String name, List<? extends Object> cells) {
        List<Object> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        return row;
    }
}
