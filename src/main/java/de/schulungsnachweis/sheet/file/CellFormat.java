package de.schulungsnachweis.sheet.file;

import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet shows a cell, as far as it tells something about the content.
 *
 * @param shape what the number format shows
 * @param digits the number of leading digits that the format forces ("00000000"); 0 if none
 * @param suffix the words that the format adds behind the number (" Std."); empty if none
 * @param fill the background colour as the file names it; null if none
 * @param struck true if the text is struck through
 */
public record CellFormat(
        Shape shape, int digits, String suffix, @Nullable String fill, boolean struck) {

    /** No format at all. */
    public static final CellFormat GENERAL = new CellFormat(Shape.GENERAL, 0, "", null, false);

    /** What a number format shows of a number. */
    public enum Shape {
        GENERAL,
        NUMBER,
        DATE,
        DATE_TIME,
        /** A month and a year, the day hidden. */
        MONTH,
        /** A year only. */
        YEAR,
        /** A time of day: whole days are hidden. */
        TIME,
        /** A length of time beyond 24 hours. */
        DURATION
    }

    /** True if the number stands for a day. */
    public boolean isDate() {
        return shape == Shape.DATE || shape == Shape.DATE_TIME || shape == Shape.MONTH || shape == Shape.YEAR;
    }

    /** True if a cell without content is worth noticing because of its look. */
    public boolean isMarked() {
        return fill != null || struck;
    }

    /** The same number format with another look. */
    public CellFormat with(@Nullable String newFill, boolean newStruck) {
        return new CellFormat(shape, digits, suffix, newFill, newStruck);
    }
}
