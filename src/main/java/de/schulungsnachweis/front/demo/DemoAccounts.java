package de.schulungsnachweis.front.demo;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Account;
import de.schulungsnachweis.access.login.Accounts;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account for every role, to try the examples; the log-in page shows them. */
@Component
@Profile("demo")
public class DemoAccounts {

    private static final String PASSWORD = "beispiel-2026";
    private static final Set<String> UNITS = Set.of("50");

    private static final List<Account> ACCOUNTS = List.of(
            account("fortbildung", "Fortbildungsbeauftragte im Sozialamt", Role.TRAINING_OFFICER, UNITS),
            account("personalamt", "Haupt- und Personalamt", Role.HUMAN_RESOURCES, Set.of()),
            account("beauftragte", "Integrations- und Ausländerbeauftragte", Role.COMMISSIONER, Set.of()),
            account("administration", "Administration", Role.ADMINISTRATION, Set.of()));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What the log-in page shows. */
    public List<Shown> shown() {
        return ACCOUNTS.stream()
                .map(account -> new Shown(account.loginName(), PASSWORD, account.displayName()))
                .toList();
    }

    /** Creates the accounts that are not there yet; their units must be. */
    void createMissing() {
        for (Account account : ACCOUNTS) {
            CurrentScope.during(Job.LOGIN, () -> accounts.create(account, PASSWORD));
        }
    }

    private static Account account(String loginName, String displayName, Role role, Set<String> units) {
        return new Account(0, loginName, displayName, false, false, Set.of(role), units);
    }

    /** An account with the password that belongs to it. */
    public record Shown(String loginName, String password, String displayName) {}
}
