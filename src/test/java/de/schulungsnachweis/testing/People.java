package de.schulungsnachweis.testing;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Account;
import de.schulungsnachweis.access.login.Accounts;
import java.util.Set;

/** Accounts of tests. */
public final class People {

    /** The password of all of them. */
    public static final String PASSWORD = "drei-worte-genuegen";

    private People() {}

    /** Creates an account that may be used at once. */
    public static void create(Accounts accounts, String loginName, Role role, String... units) {
        create(accounts, loginName, Set.of(role), units);
    }

    /** Creates an account with several roles that may be used at once. */
    public static void create(Accounts accounts, String loginName, Set<Role> roles, String... units) {
        Account account = new Account(0, loginName, loginName, false, false, roles, Set.of(units));
        CurrentScope.during(Job.LOGIN, () -> accounts.create(account, PASSWORD));
    }
}
