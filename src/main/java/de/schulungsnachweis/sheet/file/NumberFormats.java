package de.schulungsnachweis.sheet.file;

import de.schulungsnachweis.sheet.file.CellFormat.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the number formats of Excel ("TT.MM.JJJJ", {@code [h]:mm}, {@code 0.0" Std."}). */
public final class NumberFormats {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|_.|\\*.");
    private static final Pattern BRACKET = Pattern.compile("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(14, "dd.mm.yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd.mm.yyyy h:mm"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(49, "@"));

    private NumberFormats() {}

    /** A format that every program knows by its number. */
    public static CellFormat builtIn(int id) {
        String code = BUILT_IN.get(id);
        return code == null ? new CellFormat(Shape.NUMBER, 0, "", null, false) : parse(code);
    }

    /** A format by its code; what cannot be understood is a plain number. */
    public static CellFormat parse(String code) {
        String positive = firstSection(code);
        StringBuilder words = new StringBuilder();
        String symbols = LITERAL.matcher(positive).replaceAll(literal -> {
            words.append(literalText(literal));
            return "";
        });
        symbols = BRACKET.matcher(symbols).replaceAll("").toLowerCase(Locale.ROOT);
        Shape shape = shape(symbols);
        if (shape != Shape.NUMBER) {
            return new CellFormat(shape, 0, "", null, false);
        }
        int digits = ZEROS.matcher(symbols).matches() ? symbols.length() : 0;
        return new CellFormat(Shape.NUMBER, digits, words.toString().strip(), null, false);
    }

    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '"') {
                quoted = !quoted;
            } else if (code.charAt(i) == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }

    private static String literalText(MatchResult literal) {
        String quoted = literal.group(1);
        String escaped = literal.group(2);
        return quoted != null ? quoted : escaped != null ? escaped : " ";
    }

    private static Shape shape(String symbols) {
        if (symbols.contains("general") || symbols.contains("standard") || symbols.isBlank() || symbols.contains("@")) {
            return Shape.GENERAL;
        }
        if (symbols.contains("[h") || symbols.contains("[m") || symbols.contains("[s")) {
            return Shape.DURATION;
        }
        boolean time = symbols.indexOf('h') >= 0 || symbols.indexOf('s') >= 0;
        boolean day = symbols.indexOf('d') >= 0 || symbols.indexOf('t') >= 0;
        boolean year = symbols.indexOf('y') >= 0 || symbols.indexOf('j') >= 0;
        boolean month = symbols.indexOf('m') >= 0;
        if (day) {
            return time ? Shape.DATE_TIME : Shape.DATE;
        }
        if (time) {
            return year ? Shape.DATE_TIME : Shape.TIME;
        }
        if (month) {
            return Shape.MONTH;
        }
        return year ? Shape.YEAR : Shape.NUMBER;
    }
}
