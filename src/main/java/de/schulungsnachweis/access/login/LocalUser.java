package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import java.io.Serial;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person with a local account, while logged in. */
final class LocalUser implements UserDetails, SignedIn, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final String loginName;
    private final String displayName;
    private @Nullable String passwordHash;
    private final boolean locked;
    private final boolean disabled;
    private final boolean mustChangePassword;
    private final Set<Role> roles;
    private final Set<String> units;
    /** Tells whether the password was replaced since, without keeping it. */
    private final int passwordMark;

    LocalUser(Account account, String passwordHash, boolean locked) {
        this.accountId = account.id();
        this.loginName = account.loginName();
        this.displayName = account.displayName();
        this.passwordHash = passwordHash;
        this.locked = locked;
        this.disabled = account.disabled();
        this.mustChangePassword = account.mustChangePassword();
        this.roles = account.roles();
        this.units = account.units();
        this.passwordMark = passwordHash.hashCode();
    }

    /** Whether what the person was allowed at the log-in is still so. */
    boolean isSameAs(LocalUser stored) {
        return !stored.disabled
                && passwordMark == stored.passwordMark
                && mustChangePassword == stored.mustChangePassword
                && roles.equals(stored.roles)
                && units.equals(stored.units);
    }

    long accountId() {
        return accountId;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Override
    public Scope scope() {
        return Scope.of("lokal:" + accountId, roles, units);
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Authorities.of(roles);
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return loginName;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
