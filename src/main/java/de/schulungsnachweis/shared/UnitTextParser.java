package de.schulungsnachweis.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which offices write a unit. The first form that fits wins; none fitting leaves the code out. */
final class UnitTextParser {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "\\d{1,3}(?:\\.[0-9]{1,3}|\\.[A-Za-z]{1,2}(?![A-Za-z]))*";
    private static final String REST = "(?:\\s*[-–—:,;/|_]\\s*|\\s+)(?<name>\\S.*)";

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile("(?<name>.+?)\\s*\\((?<code>[^()]+)\\)");

    /** A word for a kind of unit that is no part of its code. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile(
            "(?:(?:Amt|A|OE|Org\\.?-?\\s?Einheit|Organisationseinheit|Dienststelle|Dst\\.?|Abt\\.?|Abteilung|SG|Sachgebiet|"
                    + "Stabsstelle|Stab|Fachdienst|Team)[\\s.:-]*)?(?<code>" + NUMBER + ")(?:" + REST + ")?",
            FLAGS);

    private static final List<Prefixed> PREFIXED = List.of(
            new Prefixed("EB", "(?:Eigenbetrieb|EB)", "\\d{1,3}(?:\\.\\w{1,3})*|[A-ZÄÖÜ]{2,6}"),
            new Prefixed(
                    "GB",
                    "(?:Büro\\s+)?(?:des\\s+|der\\s+)?(?:Geschäftsbereichs?|GB)(?:\\s+Nr\\.?)?",
                    "\\d{1,2}(?:\\.\\w{1,3})*|(?:I{1,3}|IV|VI{0,3})(?!\\w)"),
            new Prefixed("FB", "(?:eigenständiger\\s+)?(?:Fachbereich|FB)", NUMBER));

    private static final List<Named> NAMED = List.of(
            new Named("SBA", "(?:Stadtbezirksamt|Stadtbez\\.?-?amt|SBA)"),
            new Named("VSt", "(?:örtliche\\s+)?(?:Verwaltungsstelle|VerwSt\\.?|VSt\\.?)"));

    private static final Pattern CAPITALS = Pattern.compile("(?<code>[A-ZÄÖÜ]{2,9})(?:" + REST + ")?");

    private static final int LONGEST = 200;

    private UnitTextParser() {}

    static UnitText parse(String text) {
        String written = clean(text);
        String[] path = written.split("\\s*[>›»]\\s*", -1);
        if (path.length > 1) {
            UnitText last = parse(path[path.length - 1]);
            return new UnitText(written, last.code(), last.name());
        }
        if (written.length() > LONGEST) {
            return new UnitText(written, null, written);
        }
        UnitText direct = parseDirect(written);
        if (direct.code() != null) {
            return direct;
        }
        Matcher brackets = CODE_IN_BRACKETS.matcher(written);
        if (brackets.matches()) {
            UnitText inner = parseDirect(brackets.group("code").strip());
            if (inner.code() != null && inner.name() == null) {
                return new UnitText(
                        written, inner.code(), brackets.group("name").strip());
            }
        }
        return direct;
    }

    private static UnitText parseDirect(String written) {
        for (Prefixed form : PREFIXED) {
            Matcher matcher = form.pattern().matcher(written);
            if (matcher.matches()) {
                String number = matcher.group("code").toUpperCase(Locale.GERMAN);
                return new UnitText(written, new UnitCode(form.prefix() + " " + number), name(matcher));
            }
        }
        Matcher number = PLAIN_NUMBER.matcher(written);
        if (number.matches()) {
            return new UnitText(written, new UnitCode(number.group("code").toUpperCase(Locale.GERMAN)), name(number));
        }
        for (Named form : NAMED) {
            Matcher matcher = form.pattern().matcher(written);
            if (matcher.matches()) {
                return new UnitText(written, new UnitCode(form.prefix() + " " + matcher.group("code")), null);
            }
        }
        Matcher capitals = CAPITALS.matcher(written);
        if (capitals.matches()) {
            return new UnitText(written, new UnitCode(capitals.group("code")), name(capitals));
        }
        return new UnitText(written, null, written.isEmpty() ? null : written);
    }

    private static @Nullable String name(Matcher matcher) {
        String name = matcher.group("name");
        return name == null ? null : name.strip();
    }

    private static String clean(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return visible.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** A kind of unit whose code is an abbreviation and a number ("EB 52"). */
    private record Prefixed(String prefix, Pattern pattern) {

        Prefixed(String prefix, String words, String code) {
            this(prefix, Pattern.compile("(?iu:" + words + ")[\\s._-]*(?<code>" + code + ")(?:" + REST + ")?"));
        }
    }

    /** A kind of unit whose code is an abbreviation and a place ("SBA Cotta"). */
    private record Named(String prefix, Pattern pattern) {

        Named(String prefix, String words) {
            this(prefix, Pattern.compile(words + "[\\s.:-]+(?<code>\\p{L}[\\p{L} /-]*)", FLAGS));
        }
    }
}
