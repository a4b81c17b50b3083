package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.List;
import java.util.regex.Pattern;

/** Rows below a header that only say how to fill in the columns, or number them. */
final class HintRows {

    private static final int LONGEST = 60;
    private static final Pattern HINT = Pattern.compile(
            "(?iu)\\(?(?:pflicht(?:feld|angabe)?|optional|freiwillig|muss|kann|tt\\.mm\\.jj(?:jj)?|dd\\.mm\\.yyyy|ja\\s?/\\s?nein|j\\s?/\\s?n|text|zahl|datum"
                    + "|(?:\\d+-stellig|z\\.\\s?b\\.|bitte|falls|wenn|format:|auswahl).*)\\)?");

    private HintRows() {}

    static boolean isHint(Row row) {
        List<Cell> cells = row.visibleCells();
        return cells.size() >= 2 && (isNumbering(cells) || areHints(cells));
    }

    private static boolean areHints(List<Cell> cells) {
        long hints = cells.stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST)
                .filter(cell -> HINT.matcher(VisibleText.of(cell.text())).matches())
                .count();
        return hints >= 2 && hints * 2 >= cells.size();
    }

    /** Forms number their columns: 1, 2, 3 … */
    private static boolean isNumbering(List<Cell> cells) {
        if (cells.size() < 3) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            String text = VisibleText.of(cells.get(i).display());
            if (text.length() > 4 || !text.replaceAll("[().]", "").equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
