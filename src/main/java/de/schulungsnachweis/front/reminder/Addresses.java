package de.schulungsnachweis.front.reminder;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type as addresses and domains. */
final class Addresses {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]{1,64}@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,}");

    private Addresses() {}

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** In lower case, without the sign before it. */
    static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches();
    }

    /** Never null, without blanks around it. */
    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
