package de.schulungsnachweis.front.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of an account is refused before it is stored, each at its field. */
class AccountFormTest {

    private static final Set<String> KNOWN = Set.of("10", "42");

    @Test
    void anAccountWithUnitsThatThereAreIsTaken() {
        assertThat(officer("42").objections(true, KNOWN)).isEmpty();
    }

    @Test
    void aUnitThatThereIsNotIsRefused() {
        assertThat(officer("99").objections(true, KNOWN))
                .isEqualTo(Map.of("einheiten", "account.objection.unknownUnit"));
        assertThat(officer("99").objections(false, KNOWN))
                .isEqualTo(Map.of("einheiten", "account.objection.unknownUnit"));
    }

    @Test
    void everyFieldSaysWhatIsMissing() {
        assertThat(AccountForm.empty().objections(true, KNOWN))
                .containsOnlyKeys(AccountForm.LOGIN_NAME_FIELD, "name", "rollen");
        assertThat(new AccountForm("ina.vogel", "Ina Vogel", Set.of(Role.TRAINING_OFFICER), null, null)
                        .objections(true, KNOWN))
                .isEqualTo(Map.of("einheiten", "account.objection.unit"));
    }

    private static AccountForm officer(String unit) {
        return new AccountForm("ina.vogel", "Ina Vogel", Set.of(Role.TRAINING_OFFICER), Set.of(unit), null);
    }
}
