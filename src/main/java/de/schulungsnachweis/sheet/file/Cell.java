package de.schulungsnachweis.sheet.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell with a content or with a colour.
 *
 * @param column from 0
 * @param text the text, or the number as the file writes it; empty for {@code BLANK} and {@code NO_RESULT}
 * @param number the number of {@code NUMBER} (days since 30.12.1899 for dates), 1 or 0 for {@code BOOLEAN}; else 0
 */
public record Cell(int column, Kind kind, String text, double number, CellFormat format) {

    private static final Pattern FORMULA_ERROR = Pattern.compile(
            "#(?:NV|N/A|BEZUG!|REF!|WERT!|VALUE!|NAME\\?|DIV/0!|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!)|Err:\\d{3}");

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** An error value such as {@code #NV}; the text is the error. */
        ERROR,
        /** A formula whose result the file does not contain. */
        NO_RESULT,
        /** Nothing but a colour or a strike-through. */
        BLANK
    }

    /** A text cell without any format, as in text files; they write the errors of formulas as text. */
    public static Cell text(int column, String text) {
        boolean error = (text.startsWith("#") || text.startsWith("Err:"))
                && FORMULA_ERROR.matcher(text).matches();
        return new Cell(column, error ? Kind.ERROR : Kind.TEXT, text, 0, CellFormat.GENERAL);
    }

    /** A number cell. */
    public static Cell number(int column, String written, double number, CellFormat format) {
        return new Cell(column, Kind.NUMBER, written, number, format);
    }

    /** The content as a person reads it, whole numbers without a decimal point and with the zeros of their format. */
    public String display() {
        return switch (kind) {
            case TEXT, ERROR -> text;
            case BOOLEAN -> number != 0 ? "WAHR" : "FALSCH";
            case NO_RESULT, BLANK -> "";
            case NUMBER -> displayNumber();
        };
    }

    /** True if a person sees nothing in the cell. */
    public boolean isBlank() {
        return kind == Kind.BLANK || (kind == Kind.TEXT && VisibleText.of(text).isEmpty());
    }

    /** The address that the spreadsheet program shows, for example "C6". */
    public static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    private String displayNumber() {
        String plain = plainNumber(number);
        int missing = format.digits() - plain.length();
        return missing > 0 && number >= 0 && number == Math.rint(number) ? "0".repeat(missing) + plain : plain;
    }

    private static String plainNumber(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
