package de.schulungsnachweis.access.login;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What makes a password good enough: length, not a mixture of signs, and no regular change (NIST SP 800-63B, BSI ORP.4). */
final class PasswordRules {

    private static final int SHORTEST = 12;
    /** The hash function reads no more. */
    private static final int MOST_BYTES = 72;

    private static final int DIFFERENT_SIGNS = 5;
    private static final List<String> GUESSABLE =
            List.of("schulungsnachweis", "passwort", "password", "kennwort", "123456", "qwertz", "qwerty");

    private PasswordRules() {}

    /** Why the password cannot be taken, as a message key; empty if it can. */
    static Optional<String> objection(String password, String loginName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.tooShort");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("password.tooLong");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean guessable = GUESSABLE.stream().anyMatch(lower::contains)
                || lower.contains(loginName)
                || lower.chars().distinct().count() < DIFFERENT_SIGNS;
        return guessable ? Optional.of("password.guessable") : Optional.empty();
    }
}
