package de.schulungsnachweis.sheet.reading;

import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.cell.day.DayReader;
import de.schulungsnachweis.sheet.cell.day.DaySpan;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.Row;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day that a list gives as its own ("Stand: 01.03.2026"). */
final class AsOfDay {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:^|.*[\\s(,;|])(?:Stand|Stichtag|Datenstand|Zum Stichtag|Datum des Reports|Auswertung|Ausdruck|Druckdatum|Abzug|Auszug)"
                    + "\\s*:?\\s*(?:vom|am|per|zum|der Daten)?\\s*:?\\s*(?<rest>.*)");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)^\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|\\p{L}+\\.?\\s)\\d{4}|^\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?!\\d)|^\\d{4}-\\d{2}-\\d{2}");

    private static final int LONGEST = 300;

    private AsOfDay() {}

    /** The day; null if the row gives none. */
    static @Nullable LocalDate of(Row row) {
        List<Cell> cells = row.visibleCells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).kind() != Cell.Kind.TEXT || cells.get(i).text().length() > LONGEST) {
                continue;
            }
            Matcher label = LABEL.matcher(VisibleText.of(cells.get(i).text()));
            if (label.matches()) {
                String rest = label.group("rest");
                LocalDate day = rest.isEmpty() && i + 1 < cells.size() ? day(cells.get(i + 1)) : day(rest);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? day(Cell.text(0, day.group())) : null;
    }

    private static @Nullable LocalDate day(Cell cell) {
        Finding<DaySpan> finding = DayReader.read(cell);
        DaySpan span = finding.value();
        return span == null || finding.certainty() != Finding.Certainty.SURE
                ? null
                : span.last().exact();
    }
}
