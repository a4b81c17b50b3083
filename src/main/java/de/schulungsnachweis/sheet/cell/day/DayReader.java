package de.schulungsnachweis.sheet.cell.day;

import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.cell.Finding;
import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.CellFormat.Shape;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads days in all the forms in which offices enter them. */
public final class DayReader {

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final int FALSE_LEAP_DAY = 60;
    private static final int FIRST_SERIAL = 14_610;
    private static final int LAST_SERIAL = 73_415;

    private DayReader() {}

    /** The day or days of a cell. */
    public static Finding<DaySpan> read(Cell cell) {
        return switch (cell.kind()) {
            case BLANK -> Finding.missing();
            case TEXT -> DayText.read(cell.text());
            case BOOLEAN -> Finding.impossible("DATE_TYPE");
            case ERROR -> Finding.impossible("FORMULA_ERROR");
            case NO_RESULT -> Finding.impossible("FORMULA_WITHOUT_VALUE");
            case NUMBER -> cell.format().isDate() ? formatted(cell) : plain(cell);
        };
    }

    /** The day of a serial number as spreadsheets count. */
    public static LocalDate day(double serial) {
        return SERIAL_START.plusDays((long) Math.floor(serial));
    }

    private static Finding<DaySpan> formatted(Cell cell) {
        double serial = cell.number();
        if (serial < 0) {
            return Finding.impossible("DATE_INVALID");
        }
        if (serial < 1) {
            return Finding.impossible("DATE_PLACEHOLDER");
        }
        if (serial <= FALSE_LEAP_DAY || serial > 2_958_465) {
            return Finding.impossible("DATE_IMPLAUSIBLE");
        }
        LocalDate day = day(serial);
        Finding<DaySpan> finding = Plausible.day(day);
        if (finding.certainty() != Finding.Certainty.SURE) {
            return finding;
        }
        if (cell.format().shape() == Shape.MONTH) {
            return Finding.ask(DaySpan.of(DayValue.of(YearMonth.from(day))), "DATE_FORMAT_HIDES_DAY");
        }
        if (cell.format().shape() == Shape.YEAR) {
            return Finding.ask(DaySpan.of(DayValue.ofYear(day.getYear())), "DATE_FORMAT_HIDES_DAY");
        }
        return finding;
    }

    private static Finding<DaySpan> plain(Cell cell) {
        double number = cell.number();
        if (number >= FIRST_SERIAL && number < LAST_SERIAL) {
            return Plausible.day(day(number));
        }
        return number == Math.rint(number) ? DayText.digits(cell.display()) : Finding.impossible("DATE_UNREADABLE");
    }
}
