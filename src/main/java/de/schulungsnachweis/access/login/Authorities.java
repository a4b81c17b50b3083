package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.Role;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The roles of this program as Spring Security names them. */
final class Authorities {

    private Authorities() {}

    static List<GrantedAuthority> of(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
