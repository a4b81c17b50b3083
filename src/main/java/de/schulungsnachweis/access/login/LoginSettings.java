package de.schulungsnachweis.access.login;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code schulungsnachweis.login}.
 *
 * @param rolesClaim where a token of the central log-in lists the roles; dots lead into objects
 * @param unitsClaim where it lists the codes of a training officer's units
 * @param longestSession after this time a person logs in again, however busy
 * @param bcryptStrength each step more doubles the work of who guesses passwords; 12 takes about a fifth of a second
 * @param firstPasswordFile where the first administrator finds the password
 */
@ConfigurationProperties("schulungsnachweis.login")
record LoginSettings(
        String rolesClaim, String unitsClaim, Duration longestSession, int bcryptStrength, Path firstPasswordFile) {}
