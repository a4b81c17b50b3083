package de.schulungsnachweis.certificate.duration.term;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** German number words: "drei", "halbe", "anderthalb", "zweieinhalb". */
final class NumberWords {

    private static final Map<String, Double> WHOLE = Map.ofEntries(
            Map.entry("ein", 1.0),
            Map.entry("eine", 1.0),
            Map.entry("einem", 1.0),
            Map.entry("einen", 1.0),
            Map.entry("einer", 1.0),
            Map.entry("ganzer", 1.0),
            Map.entry("ganzen", 1.0),
            Map.entry("ganz", 1.0),
            Map.entry("zwei", 2.0),
            Map.entry("zweier", 2.0),
            Map.entry("drei", 3.0),
            Map.entry("dreier", 3.0),
            Map.entry("vier", 4.0),
            Map.entry("fünf", 5.0),
            Map.entry("sechs", 6.0),
            Map.entry("sieben", 7.0),
            Map.entry("acht", 8.0),
            Map.entry("neun", 9.0),
            Map.entry("zehn", 10.0),
            Map.entry("elf", 11.0),
            Map.entry("zwölf", 12.0),
            Map.entry("dreizehn", 13.0),
            Map.entry("vierzehn", 14.0),
            Map.entry("fünfzehn", 15.0),
            Map.entry("sechzehn", 16.0),
            Map.entry("siebzehn", 17.0),
            Map.entry("achtzehn", 18.0),
            Map.entry("neunzehn", 19.0),
            Map.entry("zwanzig", 20.0),
            Map.entry("dreißig", 30.0),
            Map.entry("vierzig", 40.0),
            Map.entry("fünfzig", 50.0),
            Map.entry("sechzig", 60.0),
            Map.entry("achtzig", 80.0),
            Map.entry("neunzig", 90.0),
            Map.entry("hundert", 100.0));
    private static final Pattern ONES_AND_TENS = Pattern.compile("(\\p{L}+?)und(\\p{L}+zig|dreißig)");
    private static final Map<String, Double> PARTS = Map.of(
            "halb", 0.5,
            "halbe", 0.5,
            "halben", 0.5,
            "halber", 0.5,
            "halbes", 0.5,
            "viertel", 0.25,
            "dreiviertel", 0.75,
            "anderthalb", 1.5,
            "einhalb", 0.5);

    private static final double TEN = 10;

    private NumberWords() {}

    /** The value of a word; empty if it is no number. */
    static Optional<Double> valueOf(String word) {
        Double value = WHOLE.getOrDefault(word, PARTS.get(word));
        if (value != null) {
            return Optional.of(value);
        }
        if (!word.endsWith("einhalb")) {
            return onesAndTens(word);
        }
        String whole = word.substring(0, word.length() - "einhalb".length());
        return Optional.ofNullable(WHOLE.get(whole)).map(number -> number + 0.5);
    }

    /** "fünfundvierzig". */
    private static Optional<Double> onesAndTens(String word) {
        Matcher matcher = ONES_AND_TENS.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Double> ones = Optional.ofNullable(WHOLE.get(matcher.group(1))).filter(number -> number < TEN);
        Optional<Double> tens = Optional.ofNullable(WHOLE.get(matcher.group(2)));
        return ones.flatMap(one -> tens.map(ten -> one + ten));
    }

    static boolean isPart(String word) {
        return PARTS.containsKey(word);
    }
}
