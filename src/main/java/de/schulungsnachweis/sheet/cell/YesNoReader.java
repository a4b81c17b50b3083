package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.sheet.file.Cell;
import de.schulungsnachweis.sheet.file.VisibleText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads yes and no. A blank cell and a dash are neither (R3). */
public final class YesNoReader {

    private static final Set<String> YES = Set.of(
            "ja",
            "j",
            "x",
            "yes",
            "y",
            "wahr",
            "true",
            "1",
            "✓",
            "✔",
            "☑",
            "☒",
            "√",
            "ok",
            "xx",
            "(x)",
            "[x]",
            "vorhanden",
            "liegt vor",
            "stimmt",
            "trifft zu",
            "zutreffend",
            "+");
    private static final Set<String> NO = Set.of(
            "nein",
            "n",
            "no",
            "falsch",
            "false",
            "0",
            "☐",
            "□",
            "kein",
            "keine",
            "keiner",
            "nicht",
            "[ ]",
            "fehlt",
            "trifft nicht zu",
            "nicht zutreffend",
            "nicht vorhanden",
            "liegt nicht vor");
    private static final Set<String> NOTHING = Set.of(
            "", "-", "--", "–", "—", "/", "k.a", "k. a", "ka", "keine angabe", "n/a", "entfällt", "leer", "offen");
    private static final Pattern YES_WITH_REMARK = Pattern.compile("(?iu)(?:ja|x)\\s*[,;(:/–-].*");

    private static final Pattern HALF =
            Pattern.compile("teil|tlw|evtl|bedingt|manchmal|gelegentlich|selten|nein|nicht|\\?");

    private static final int LONGEST = 200;

    private YesNoReader() {}

    /** Yes, no, nothing, or a question. */
    public static Finding<Boolean> read(Cell cell) {
        return switch (cell.kind()) {
            case BLANK -> Finding.missing();
            case BOOLEAN -> Finding.sure(cell.number() != 0);
            case ERROR -> Finding.ask(null, "FORMULA_ERROR");
            case NO_RESULT -> Finding.ask(null, "FORMULA_WITHOUT_VALUE");
            case TEXT, NUMBER -> read(cell.display());
        };
    }

    /** The same for text. */
    public static Finding<Boolean> read(String written) {
        if (written.length() > LONGEST) {
            return Finding.ask(null, "YES_NO_UNCLEAR");
        }
        if (written.equals("ja") || written.equals("nein")) {
            return Finding.sure(written.equals("ja"));
        }
        String text = VisibleText.of(written).toLowerCase(Locale.GERMAN).replaceAll("[.!]+$", "");
        if (NOTHING.contains(text)) {
            return Finding.missing();
        }
        if (YES.contains(text)) {
            return Finding.sure(true);
        }
        if (NO.contains(text)) {
            return Finding.sure(false);
        }
        return YES_WITH_REMARK.matcher(text).matches() && !HALF.matcher(text).find()
                ? Finding.sure(true)
                : Finding.ask(null, "YES_NO_UNCLEAR");
    }
}
