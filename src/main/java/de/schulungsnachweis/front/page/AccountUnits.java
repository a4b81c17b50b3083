package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.evaluation.UnitChoice;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which units the account over the certificates is, for whoever may see these certificates (R25). */
final class AccountUnits {

    private AccountUnits() {}

    /** The codes; none for whoever may not see every certificate that the account counts. */
    static List<String> of(Scope scope, UnitChoice choice) {
        @Nullable Set<String> chosen = choice.chosen();
        if (chosen != null) {
            return chosen.stream().allMatch(scope::holdsUnit) ? List.copyOf(chosen) : List.of();
        }
        return scope.roles().contains(Role.HUMAN_RESOURCES)
                ? List.of()
                : scope.units().stream().sorted().toList();
    }
}
