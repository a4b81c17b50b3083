package de.schulungsnachweis.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"drei worte genuegen", "aaaabbbbccccddddeeee", "Öffnungszeiten?", "k7wm-2hpx-99ab"})
    void lengthIsEnoughWhateverTheSigns(String password) {
        assertThat(PasswordRules.objection(password, "fortbildung")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kurz1234567, password.tooShort",
        "Passwort123456, password.guessable",
        "fortbildung-2026, password.guessable",
        "aaaaaaaaaaaaaaaa, password.guessable",
        "schulungsnachweis!, password.guessable"
    })
    void whatIsGuessedFirstIsRefused(String password, String reason) {
        assertThat(PasswordRules.objection(password, "fortbildung")).hasValue(reason);
    }

    @Test
    void whatTheHashWouldCutOffIsRefused() {
        assertThat(PasswordRules.objection("äc1b2".repeat(12), "fortbildung")).isEmpty();
        assertThat(PasswordRules.objection("äc1b2".repeat(13), "fortbildung")).hasValue("password.tooLong");
    }
}
