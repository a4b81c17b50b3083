package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads e-mail addresses, also as links and with a name beside them. */
public final class EmailReader {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'&-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)+");

    private EmailReader() {}

    /** The address; a question if the text is none. */
    public static Finding<String> read(String written) {
        String text = VisibleText.of(written);
        if (PLAIN.matcher(text).matches()) {
            return Finding.sure(text);
        }
        if (text.isEmpty() || text.matches("[-–?/.]+|(?iu:k\\.?\\s?a\\.?|keine|n/a|entfällt|folgt)")) {
            return Finding.missing();
        }
        Matcher address = ADDRESS.matcher(text.replaceFirst("(?iu)^mailto:", ""));
        if (!address.find()) {
            return Finding.impossible("EMAIL_INVALID");
        }
        String found = address.group();
        return address.find() ? Finding.impossible("EMAIL_SEVERAL") : Finding.sure(found);
    }
}
