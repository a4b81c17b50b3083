package de.schulungsnachweis.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Roles and units out of the claims of a central log-in. */
class CentralClaimsTest {

    @Test
    void rolesAndUnitsAreRead() {
        Scope scope = claims("roles")
                .scope(
                        "abc",
                        Map.of(
                                "roles",
                                List.of("fortbildungsbeauftragte"),
                                "organisationseinheiten",
                                List.of("50", "51")));
        assertThat(scope.roles()).containsExactly(Role.TRAINING_OFFICER);
        assertThat(scope.units()).containsExactlyInAnyOrder("50", "51");
        assertThat(scope.actorName()).isEqualTo("zentral:abc");
    }

    @Test
    void aDotLeadsIntoAnObjectAsKeycloakHasIt() {
        Scope scope = claims("realm_access.roles")
                .scope("abc", Map.of("realm_access", Map.of("roles", List.of("offline_access", "Administration"))));
        assertThat(scope.roles()).containsExactly(Role.ADMINISTRATION);
    }

    @Test
    void aListMayBeOneText() {
        Scope scope = claims("roles").scope("abc", Map.of("roles", "haupt-und-personalamt, integrationsbeauftragte"));
        assertThat(scope.roles()).containsExactlyInAnyOrder(Role.HUMAN_RESOURCES, Role.COMMISSIONER);
    }

    @Test
    void whoHasNoRoleOfThisProgramSeesNothing() {
        Scope scope = claims("roles").scope("abc", Map.of("roles", List.of("superuser"), "groups", "administration"));
        assertThat(scope.roles()).isEmpty();
        assertThat(scope.units()).isEmpty();
    }

    private static CentralClaims claims(String rolesClaim) {
        return new CentralClaims(new LoginSettings(
                rolesClaim, "organisationseinheiten", Duration.ofHours(10), 4, Path.of("kennwort.txt")));
    }
}
