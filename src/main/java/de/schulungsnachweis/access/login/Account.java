package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.Role;
import java.util.Set;

/**
 * A local account.
 *
 * @param id 0 until it is stored
 * @param loginName in lower case
 * @param mustChangePassword true until the person has chosen a password
 * @param disabled true for who may no longer log in
 * @param units codes of the units of a training officer
 */
public record Account(
        long id,
        String loginName,
        String displayName,
        boolean mustChangePassword,
        boolean disabled,
        Set<Role> roles,
        Set<String> units) {

    /** The identifier under which the audit trail knows the account. */
    public String subject() {
        return "konto:" + id;
    }
}
