package de.schulungsnachweis.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the units that the scope sees an evaluation is about.
 *
 * @param offered every unit that there was to choose from, in the order of the codes
 * @param chosen codes in the same order; null where nobody chose, so that it is about all of them
 * @param unknown codes and divisions that were asked for and are not there on the as-of day, or not for this scope
 */
public record UnitChoice(List<Offered> offered, @Nullable Set<String> chosen, List<String> unknown) {

    /**
     * A unit to choose.
     *
     * @param division its Geschäftsbereich; null if not known
     */
    public record Offered(
            String code, String name, @Nullable String division) {

        String divisionName() {
            return Objects.requireNonNullElse(division, "");
        }
    }

    /** Nobody chose. */
    public static UnitChoice none(List<Offered> offered) {
        return new UnitChoice(offered, null, List.of());
    }

    /** Whether somebody chose. */
    public boolean made() {
        return chosen != null;
    }

    /** Whether nothing is there of what somebody chose. */
    public boolean empty() {
        return chosen != null && chosen.isEmpty();
    }

    /** Whether the evaluation is about the unit. */
    public boolean holds(String code) {
        return chosen == null || chosen.contains(code);
    }

    /** In German for example {@code 2 von 45 Organisationseinheiten (10, 50)}; empty where nobody chose. */
    public String text() {
        return chosen == null
                ? ""
                : chosen.size() + " von " + offered.size() + " Organisationseinheiten"
                        + (chosen.isEmpty() ? "" : " (" + String.join(", ", chosen) + ")");
    }

    /** What stands behind the name of a Geschäftsbereich of which not every unit was chosen; else empty. */
    public String share(@Nullable String division) {
        List<Offered> ofDivision = offered.stream()
                .filter(unit -> Objects.equals(unit.division(), division))
                .toList();
        long held = ofDivision.stream().filter(unit -> holds(unit.code())).count();
        return held == ofDivision.size() ? "" : " (" + held + " von " + ofDivision.size() + " OE)";
    }

    /** What stands behind the word for the sum of all rows. */
    public String ofTotal() {
        return made() ? " der Auswahl" : "";
    }
}
