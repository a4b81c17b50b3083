package de.schulungsnachweis.sheet.file.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that web pages write as names or numbers. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("euro", "€"));

    private Entities() {}

    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        character(match.group(), match.group(1), match.group(2), match.group(3))));
    }

    private static String character(String whole, String decimal, String hexadecimal, String name) {
        if (name != null) {
            return NAMES.getOrDefault(name, whole);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        boolean usable =
                Character.isValidCodePoint(code) && code != 0 && Character.getType(code) != Character.SURROGATE;
        return usable ? Character.toString(code) : "";
    }
}
