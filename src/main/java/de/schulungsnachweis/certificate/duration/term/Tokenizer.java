package de.schulungsnachweis.certificate.duration.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a duration into tokens. */
final class Tokenizer {

    private static final Pattern TOKEN =
            Pattern.compile("(?<date>\\d{1,2}\\.(?:0?[1-9]|1[0-2])\\.(?:\\d{4}|\\d{2}(?!\\d)|(?!\\d)))"
                    + "|(?<clock>\\d{1,3}:\\d{2}(?::\\d{2})?)"
                    + "|(?<number>\\d+(?:[.,]\\d+)*)"
                    + "|(?<word>\\p{L}+)"
                    + "|(?<sign>\\S)");
    private static final Pattern FRACTION = Pattern.compile("[\\u00BC-\\u00BE\\u2150-\\u215E]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern ABBREVIATED_UNIT = Pattern.compile("\\bu\\s?[-.'’]+\\s?(std|stunde)|\\bu\\.\\s?e\\b");
    private static final Pattern TIMES =
            Pattern.compile("\\b(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\\d+)-?mal\\b");
    /** Says that the amount before it is without breaks, not that it is one. */
    private static final Pattern WITHOUT_BREAK = Pattern.compile("\\b(?:ohne|exkl\\.?|exklusive)\\s+\\p{L}*pausen?\\b");

    private static final Pattern EVERY_OTHER_WEEK = Pattern.compile(
            "\\balle\\s+(?:\\d+|zwei|drei|vier)\\s+wochen\\b|\\b(?:14|vierzehn)\\s?-?tägig(?:e[nrms]?|lich)?\\b");
    private static final Pattern OF_EACH = Pattern.compile("\\bzu\\s+(je|jeweils)\\b");

    private Tokenizer() {}

    static List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(normalize(text));
        while (matcher.find()) {
            tokens.add(new Token(kindOf(matcher), matcher.group()));
        }
        return List.copyOf(tokens);
    }

    private static String normalize(String text) {
        // A fraction becomes digits of its own first: else NFKC glues "1½" into "11/2".
        String spaced = FRACTION.matcher(text).replaceAll(result -> " " + fraction(result) + " ");
        String plain = Normalizer.normalize(spaced, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
        String dashes = DASH.matcher(plain).replaceAll("–");
        String units = ABBREVIATED_UNIT.matcher(dashes).replaceAll(Tokenizer::joinedUnit);
        String sessions =
                OF_EACH.matcher(TIMES.matcher(units).replaceAll("$1 mal")).replaceAll("$1");
        String weekly = EVERY_OTHER_WEEK.matcher(sessions).replaceAll("wöchentlich");
        return WITHOUT_BREAK.matcher(weekly).replaceAll("");
    }

    private static String fraction(MatchResult result) {
        return Normalizer.normalize(result.group(), Normalizer.Form.NFKC).replace('\u2044', '/');
    }

    private static String joinedUnit(MatchResult result) {
        return result.group(1) == null ? "ue" : "u" + result.group(1);
    }

    private static Token.Kind kindOf(Matcher matcher) {
        if (matcher.group("date") != null) {
            return Token.Kind.DATE;
        }
        if (matcher.group("clock") != null) {
            return Token.Kind.CLOCK;
        }
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        return matcher.group("word") != null ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    /**
     * The smallest piece of a duration text.
     *
     * @param text the piece in lower case
     */
    record Token(Kind kind, String text) {

        enum Kind {
            /** Digits with points or commas between them. */
            NUMBER,
            /** Hours and minutes with a colon. */
            CLOCK,
            /** Day and month in digits, with or without a year. */
            DATE,
            WORD,
            SIGN
        }

        boolean is(String expected) {
            return text.equals(expected);
        }

        boolean is(Kind expected) {
            return kind == expected;
        }
    }
}
