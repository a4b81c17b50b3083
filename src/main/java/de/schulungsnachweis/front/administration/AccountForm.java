package de.schulungsnachweis.front.administration;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Account;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an account says.
 *
 * @param anmeldename null where an account is changed: the login name stays
 * @param rollen names of roles
 * @param einheiten codes of units
 * @param gesperrt null where the box is not ticked: browsers leave it out
 */
record AccountForm(
        @Nullable String anmeldename,
        @Nullable String name,
        @Nullable Set<Role> rollen,
        @Nullable Set<String> einheiten,
        @Nullable Boolean gesperrt) {

    static final String LOGIN_NAME_FIELD = "anmeldename";

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");

    /**
     * What cannot be taken: the message by the field, in the order of the form; empty if all can.
     *
     * @param created whether the account is a new one
     * @param known the codes of all units
     */
    Map<String, String> objections(boolean created, Set<String> known) {
        Map<String, String> objections = new LinkedHashMap<>();
        if (created && !LOGIN_NAME.matcher(loginName()).matches()) {
            objections.put(LOGIN_NAME_FIELD, "account.objection.loginName");
        }
        if (displayName().isEmpty()) {
            objections.put("name", "account.objection.name");
        }
        if (roles().isEmpty()) {
            objections.put("rollen", "account.objection.role");
        }
        if (roles().contains(Role.TRAINING_OFFICER) && units().isEmpty()) {
            objections.put("einheiten", "account.objection.unit");
        }
        if (!known.containsAll(units())) {
            objections.put("einheiten", "account.objection.unknownUnit");
        }
        return objections;
    }

    Account created() {
        return new Account(0, loginName(), displayName(), true, false, roles(), unitsOfRole());
    }

    Account changed(Account account) {
        return new Account(
                account.id(),
                account.loginName(),
                displayName(),
                account.mustChangePassword(),
                Boolean.TRUE.equals(gesperrt),
                roles(),
                unitsOfRole());
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.loginName(), account.displayName(), account.roles(), account.units(), account.disabled());
    }

    static AccountForm empty() {
        return new AccountForm(null, null, null, null, false);
    }

    /** Only training officers are bound to units. */
    private Set<String> unitsOfRole() {
        return roles().contains(Role.TRAINING_OFFICER) ? units() : Set.of();
    }

    private String loginName() {
        return Objects.requireNonNullElse(anmeldename, "").strip().toLowerCase(Locale.ROOT);
    }

    private String displayName() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    private Set<Role> roles() {
        return Objects.requireNonNullElse(rollen, Set.of());
    }

    private Set<String> units() {
        return Objects.requireNonNullElse(einheiten, Set.of());
    }
}
