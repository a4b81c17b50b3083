package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.parts.Xml;
import java.util.regex.Pattern;

/** Text that may consist of runs with different looks; what tells only how to pronounce it is left out. */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads up to the end of the element that the reader stands at. */
    static String read(Xml xml, String element) throws UnusableFileException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean phonetic = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                phonetic = true;
            } else if (xml.isEnd("rPh")) {
                phonetic = false;
            } else if (xml.isStart("t")) {
                inText = !phonetic;
            } else if (xml.isEnd("t")) {
                inText = false;
            } else if (inText) {
                xml.appendText(text);
            }
        }
        return unescape(text.toString());
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            char character = (char) Integer.parseInt(match.group(1), 16);
            return switch (character) {
                case 0 -> "";
                case '$', '\\' -> "\\" + character;
                default -> String.valueOf(character);
            };
        });
    }
}
