package de.schulungsnachweis.testing;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;
import java.util.Set;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is logged in on the thread of a test. */
public final class Officers {

    private Officers() {}

    /** Logs in the training officer of the units. */
    public static void logIn(String... units) {
        logInAs(Role.TRAINING_OFFICER, units);
    }

    /** Logs in somebody with a role. */
    public static void logInAs(Role role, String... units) {
        Scope scope = Scope.of("lokal:99", Set.of(role), Set.of(units));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Officer(scope), ""));
    }

    /** Nobody is logged in any more. */
    public static void logOut() {
        SecurityContextHolder.clearContext();
    }

    private record Officer(Scope scope) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }
}
