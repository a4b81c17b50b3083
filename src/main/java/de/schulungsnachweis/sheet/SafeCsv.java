package de.schulungsnachweis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as CSV for German spreadsheet programs: UTF-8 with a byte order mark, semicolons, quotes as RFC 4180 wants them.
 * A text that a program may take for a formula gets an apostrophe in front.
 */
public final class SafeCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String MARK_OF_TEXT = "'";

    private SafeCsv() {}

    /**
     * Writes the rows and does not close the stream.
     *
     * @param rows texts and whole numbers
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<List<Object>> rows, OutputStream out) throws IOException {
        String lines =
                rows.stream().map(row -> line(row) + "\r\n").collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<Object> row) {
        return FORMAT.format(row.stream().map(SafeCsv::safe).toArray());
    }

    private static Object safe(Object value) {
        return value instanceof String text && SafeCell.startsLikeFormula(text) ? MARK_OF_TEXT + text : value;
    }
}
