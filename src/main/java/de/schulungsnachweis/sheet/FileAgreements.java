package de.schulungsnachweis.sheet;

import java.util.Map;

/**
 * What a person has agreed once for a file. A list of the same shape from the same unit may be read with the same
 * agreements; the shape is {@link ReadingSummary.Table#shape()}.
 *
 * @param columns header as written to the name of the value in the JSON of {@code check} ({@code "personnelNumber"}); an
 *     empty name leaves the column unread
 * @param numberWidth a shorter personnel number of digits is filled up with zeros to this width; 0 if nobody agreed to that
 */
public record FileAgreements(Map<String, String> columns, int numberWidth) {

    /** Nothing has been agreed: the reader asks. */
    public static final FileAgreements NONE = new FileAgreements(Map.of(), 0);

    private static final int WIDEST = 20;

    /** @throws IllegalArgumentException if the width cannot be one of a personnel number */
    public FileAgreements {
        columns = Map.copyOf(columns);
        if (numberWidth < 0 || numberWidth > WIDEST) {
            throw new IllegalArgumentException("no width of a personnel number: " + numberWidth);
        }
    }

    /** The same with columns that a person has chosen. */
    public FileAgreements withColumns(Map<String, String> chosen) {
        return new FileAgreements(chosen, numberWidth);
    }

    /** The same with a width that a person has agreed to. */
    public FileAgreements withNumberWidth(int width) {
        return new FileAgreements(columns, width);
    }
}
