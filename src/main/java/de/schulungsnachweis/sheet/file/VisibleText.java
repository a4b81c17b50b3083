package de.schulungsnachweis.sheet.file;

import java.text.Normalizer;

/** Text as a person sees it: composed letters, plain blanks and hyphens, nothing invisible. */
public final class VisibleText {

    private VisibleText() {}

    /** One line of visible text without blanks at its ends. */
    public static String of(String text) {
        return clean(text, false);
    }

    /** Visible text that keeps its line breaks. */
    public static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepLines) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder visible = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (keepLines && (character == '\n' || character == '\r')) {
                if (!visible.isEmpty() && visible.charAt(visible.length() - 1) != '\n') {
                    visible.append('\n');
                }
                blank = false;
            } else if (isBlank(character)) {
                blank = true;
            } else if (!isInvisible(character)) {
                if (blank && !visible.isEmpty() && visible.charAt(visible.length() - 1) != '\n') {
                    visible.append(' ');
                }
                blank = false;
                visible.append(plain(character));
            }
        }
        return visible.toString().strip();
    }

    /** Most cells are plain: no copy for them. */
    private static boolean isPlain(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > ' ' && character < 0x7f && character != '`') {
                previous = character;
                continue;
            }
            boolean simple = (character == ' ' && previous != ' ') || "äöüÄÖÜß".indexOf(character) >= 0;
            if (!simple) {
                return false;
            }
            previous = character;
        }
        return text.isEmpty() || previous != ' ';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(char character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || character == '\uFFFE';
    }

    private static char plain(char character) {
        return switch (character) {
            case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2019', '\u2018', '\u02BC', '´', '`' -> '\'';
            case '\uFF20' -> '@';
            default -> character;
        };
    }
}
