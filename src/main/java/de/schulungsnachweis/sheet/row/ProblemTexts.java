package de.schulungsnachweis.sheet.row;

import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.file.Cell;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The German sentences for problems, kept in a file. */
public final class ProblemTexts {

    private static final Properties TEXTS = load();
    private static final int LONGEST_VALUE = 80;

    private ProblemTexts() {}

    /** A problem of a cell. */
    public static Problem cell(
            String code, @Nullable String sheet, int row, int column, String header, @Nullable String value) {
        String address = Cell.address(column, row);
        String place =
                place(sheet, row) + ", Spalte " + (header.isEmpty() ? address : "„" + header + "“ (" + address + ")");
        return new Problem(code, header, address, value, place + ": " + sentence(code, shortened(value)));
    }

    /** A problem of a row. */
    public static Problem row(String code, @Nullable String sheet, int row, @Nullable String value) {
        return new Problem(code, null, null, null, place(sheet, row) + ": " + sentence(code, shortened(value)));
    }

    /** A problem of a file or a whole sheet. */
    public static Problem file(String code, @Nullable String sheet, @Nullable String value) {
        String place = sheet == null ? "" : "Blatt „" + sheet + "“: ";
        return new Problem(code, null, null, null, place + sentence(code, value));
    }

    private static String place(@Nullable String sheet, int row) {
        return (sheet == null ? "" : "Blatt „" + sheet + "“, ") + "Zeile " + row;
    }

    private static @Nullable String shortened(@Nullable String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private static String sentence(String code, @Nullable String value) {
        String text = TEXTS.getProperty(code);
        if (text == null && code.startsWith("DURATION")) {
            text = TEXTS.getProperty("DURATION");
        }
        return Objects.requireNonNull(text, code).replace("{value}", value == null ? "" : value);
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTexts.class.getResourceAsStream("/problems.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
