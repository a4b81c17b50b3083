package de.schulungsnachweis.shared;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code of an organisational unit, for example {@code 50}, {@code 50.3}, {@code EB 52} or {@code INAUSLB}. Codes are
 * text, never numbers. Two spellings of one code ("EB52", "EB 52") are equal; the order is numbers by value, then text.
 *
 * @param text the code as it is shown
 */
public record UnitCode(String text) implements Comparable<UnitCode> {

    public UnitCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a unit code must not be blank");
        }
    }

    /** Reads a unit as an office writes it ("Amt 50", "50.3 Soziale Leistungen"); never fails. */
    public static UnitText parse(String written) {
        return UnitTextParser.parse(written);
    }

    /** The form in which codes are compared and stored as a key: lower case, without blanks, umlauts written out. */
    public String key() {
        return key(text);
    }

    /** The comparison form of any text that stands for a unit, a code as well as a name. */
    public static String key(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
        String folded =
                lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return folded.replaceAll("[^\\p{L}\\p{N}.]", "");
    }

    /** The unit that this one is a part of by its code ("10" for "10.1"); null if the code has no parts. */
    public @Nullable UnitCode parent() {
        int dot = text.lastIndexOf('.');
        return dot > 0 ? new UnitCode(text.substring(0, dot)) : null;
    }

    @Override
    public int compareTo(UnitCode other) {
        return NaturalOrder.compare(key(), other.key());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitCode code && code.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
