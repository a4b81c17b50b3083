package de.schulungsnachweis.intake.mending;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which entry of which earlier import a mended row replaces; it stands in a column of the workbook. */
public record EntryReference(long run, int entry) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,15})-(\\d{1,9})");

    /** The reference that the text holds; null if it holds none. */
    public static @Nullable EntryReference read(@Nullable String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? new EntryReference(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /** As {@link #read} understands it. */
    String text() {
        return run + "-" + entry;
    }
}
