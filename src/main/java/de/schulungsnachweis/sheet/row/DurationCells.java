package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.sheet.DurationSource;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat.Shape;
import de.schulungsnachweis.sheet.file.VisibleText;
import de.schulungsnachweis.sheet.table.Field;
import java.util.regex.Pattern;

/** Reads duration cells: what header and number format say about the unit goes before what the number looks like. */
final class DurationCells {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private static final int LONGEST = 300;

    private DurationCells() {}

    static DurationReading read(Cell cell, Field field, DurationSource source) {
        return switch (cell.kind()) {
            case BLANK -> DurationReading.unclear("DURATION_MISSING");
            case ERROR -> DurationReading.unclear("FORMULA_ERROR");
            case NO_RESULT -> DurationReading.unclear("FORMULA_WITHOUT_VALUE");
            case BOOLEAN -> DurationReading.unclear("DURATION_UNREADABLE");
            case NUMBER -> readNumber(cell, field, source);
            case TEXT -> readText(VisibleText.of(cell.text()), field, source);
        };
    }

    private static DurationReading readText(String text, Field field, DurationSource source) {
        if (text.length() > LONGEST) {
            return DurationReading.unclear("DURATION_UNREADABLE");
        }
        boolean number = NUMBER.matcher(text).matches();
        if (number && field != Field.DURATION) {
            return byHeader(Double.parseDouble(text.replace(',', '.')), text, field, source);
        }
        return source.read(text);
    }

    private static DurationReading readNumber(Cell cell, Field field, DurationSource source) {
        double number = cell.number();
        Shape shape = cell.format().shape();
        if (cell.format().isDate()) {
            return DurationReading.unclear("DURATION_IS_DATE");
        }
        if (number < 0) {
            return DurationReading.unclear("DURATION_NEGATIVE");
        }
        if (number == 0) {
            return DurationReading.unclear("DURATION_ZERO");
        }
        if (shape == Shape.TIME && number >= 1) {
            return DurationReading.unclear("DURATION_WRAPPED");
        }
        if (shape == Shape.TIME || shape == Shape.DURATION) {
            return source.time(number);
        }
        String written = cell.display().replace('.', ',');
        return cell.format().suffix().isEmpty()
                ? byHeader(number, written, field, source)
                : source.read(written + " " + cell.format().suffix());
    }

    private static DurationReading byHeader(double number, String written, Field field, DurationSource source) {
        return switch (field) {
            case DURATION_HOURS -> source.hours(number);
            case DURATION_UNITS -> source.units(number);
            case DURATION_MINUTES -> source.minutes(number);
            case DURATION_DAYS -> source.read(written + (number == 1 ? " Tag" : " Tage"));
            default -> DurationReading.unclear("DURATION_UNIT");
        };
    }
}
