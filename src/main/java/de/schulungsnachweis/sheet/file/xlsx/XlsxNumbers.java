package de.schulungsnachweis.sheet.file.xlsx;

import org.jspecify.annotations.Nullable;

/** Numbers and cell references as the XML writes them. */
final class XlsxNumbers {

    private XlsxNumbers() {}

    /** A number of at most nine digits; the other value if the text is no such number. */
    static int parse(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The column of a reference such as "AB12" from 0; -1 if there is none. */
    static int column(@Nullable String reference) {
        if (reference == null) {
            return -1;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int letter = reference.charAt(i) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }
}
