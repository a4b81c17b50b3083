package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads e-mail addresses, also as links and with a name beside them. */
public final class EmailReader {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'&-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private static final int LONGEST = 320;

    private EmailReader() {}

    /** The address; a question if the text is none. */
    public static Finding<String> read(String written) {
        if (written.length() > LONGEST) {
            return Finding.impossible("EMAIL_INVALID");
        }
        String text = VisibleText.of(written);
        if (isPlain(text)) {
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

    /** Nearly all addresses consist of plain letters, one sign in the middle and a dot behind it. */
    private static boolean isPlain(String text) {
        int at = text.indexOf('@');
        if (at < 1 || text.indexOf('.', at) < at + 2 || text.endsWith(".") || text.indexOf("..", at) > 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean letter = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
            if (!letter && i != at && character != '.' && character != '-' && character != '_') {
                return false;
            }
        }
        return true;
    }
}
