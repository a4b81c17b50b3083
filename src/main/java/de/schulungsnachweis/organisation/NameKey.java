package de.schulungsnachweis.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The normal form under which names are compared: case, umlaut spellings, accents and punctuation do not matter. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** The normal form of a name; null if there is none. */
    public static @Nullable String of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = ofPlainLetters(name);
        return plain == null ? ofAnyLetters(name) : plain;
    }

    /** The same of a name of the letters that nearly all are written with, in a tenth of the time; null of any other. */
    private static @Nullable String ofPlainLetters(String name) {
        StringBuilder key = new StringBuilder(name.length() + 2);
        for (int place = 0; place < name.length(); place++) {
            char letter = name.charAt(place);
            switch (letter) {
                case 'ä', 'Ä' -> key.append("ae");
                case 'ö', 'Ö' -> key.append("oe");
                case 'ü', 'Ü' -> key.append("ue");
                case 'ß' -> key.append("ss");
                default -> {
                    if (letter > 'z' || !Character.isLetterOrDigit(letter)) {
                        return null;
                    }
                    key.append(Character.toLowerCase(letter));
                }
            }
        }
        return key.isEmpty() ? null : key.toString();
    }

    /** The normal form, whatever the name is written with. */
    static @Nullable String ofAnyLetters(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spelled = lower.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d");
        String plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        String key = NO_LETTERS.matcher(plain).replaceAll(" ").strip();
        return key.isEmpty() ? null : key;
    }
}
