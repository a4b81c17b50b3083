package de.schulungsnachweis.sheet.cell;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says, and how sure that is.
 *
 * @param value null where nothing can be said
 * @param code why it is not sure, or what is worth knowing; null if all is clear
 */
public record Finding<T>(
        @Nullable T value, Certainty certainty, @Nullable String code) {

    /** How sure a finding is. */
    public enum Certainty {
        /** The cell says nothing. */
        MISSING,
        /** One reading only. */
        SURE,
        /** A person must choose or confirm. */
        ASK,
        /** It says something that cannot be. */
        IMPOSSIBLE
    }

    /** The cell says nothing, and that needs no word. */
    public static <T> Finding<T> missing() {
        return new Finding<>(null, Certainty.MISSING, null);
    }

    /** Exactly one reading. */
    public static <T> Finding<T> sure(T value) {
        return new Finding<>(value, Certainty.SURE, null);
    }

    /** A reading that a person must confirm. */
    public static <T> Finding<T> ask(@Nullable T value, String code) {
        return new Finding<>(value, Certainty.ASK, code);
    }

    /** No reading at all. */
    public static <T> Finding<T> impossible(String code) {
        return new Finding<>(null, Certainty.IMPOSSIBLE, code);
    }
}
