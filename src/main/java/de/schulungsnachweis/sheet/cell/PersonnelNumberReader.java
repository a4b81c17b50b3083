package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads personnel numbers: leading zeros are kept, none is invented. */
public final class PersonnelNumberReader {

    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "–",
            "?",
            "k.a.",
            "ka",
            "n/a",
            "keine",
            "ohne",
            "unbekannt",
            "folgt",
            "neu",
            "n.n.",
            "nn",
            "null");
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^(?:'|#|(?:Pers(?:onal)?\\.?-?\\s?(?:Nr|nummer)\\.?|PNr\\.?|P-?Nr\\.?|Personalnr\\.?|Nr\\.?)\\s*:?\\s*)+(?=\\p{Alnum})");
    private static final Pattern WHOLE_FLOAT = Pattern.compile("(\\d+)[.,]0+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{Alnum}][\\p{Alnum}./-]{0,19}");
    private static final Pattern SPACED = Pattern.compile("\\d{1,4}(?: \\d{1,4})+");
    private static final double LARGEST_EXACT = 1e15;

    private static final int LONGEST = 100;

    private PersonnelNumberReader() {}

    /** The number as text. */
    public static Finding<String> read(Cell cell) {
        return switch (cell.kind()) {
            case BLANK -> Finding.missing();
            case TEXT -> readText(VisibleText.of(cell.text()));
            case NUMBER -> readNumber(cell);
            case BOOLEAN -> Finding.impossible("NUMBER_UNREADABLE");
            case ERROR -> Finding.impossible("FORMULA_ERROR");
            case NO_RESULT -> Finding.impossible("FORMULA_WITHOUT_VALUE");
        };
    }

    private static Finding<String> readNumber(Cell cell) {
        double number = cell.number();
        if (number < 0 || number != Math.rint(number) || cell.format().isDate()) {
            return Finding.impossible("NUMBER_UNREADABLE");
        }
        if (number >= LARGEST_EXACT) {
            return Finding.ask(null, "NUMBER_ROUNDED");
        }
        return number == 0 ? Finding.missing() : Finding.sure(cell.display());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Finding<String> readText(String written) {
        if (!written.isEmpty() && written.length() < 20 && isDigits(written)) {
            return Finding.sure(written);
        }
        if (written.length() > LONGEST) {
            return Finding.impossible("NUMBER_UNREADABLE");
        }
        String text = PREFIX.matcher(written).replaceFirst("").strip();
        if (text.isEmpty() || NOTHING.contains(text.toLowerCase(Locale.GERMAN))) {
            return Finding.missing();
        }
        if (SCIENTIFIC.matcher(text).matches() && text.matches(".*[.,+].*")) {
            return Finding.ask(null, "NUMBER_ROUNDED");
        }
        Matcher whole = WHOLE_FLOAT.matcher(text);
        if (whole.matches()) {
            return Finding.sure(whole.group(1));
        }
        if (SPACED.matcher(text).matches()) {
            return Finding.sure(text.replace(" ", ""));
        }
        return NUMBER.matcher(text).matches() ? Finding.sure(text) : Finding.impossible("NUMBER_UNREADABLE");
    }
}
