package de.schulungsnachweis.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The mandates of one installation. Every certificate is judged by each of them; their judgements lie side by side.
 *
 * @param shown the one that pages, mails and outputs are about
 * @param further those that are judged beside it
 */
public record InstalledMandates(Mandate shown, List<Mandate> further) {

    /** Throws {@link UnusableMandateException} where one is named twice. */
    public InstalledMandates {
        further = List.copyOf(further);
        long different =
                all(shown, further).stream().map(Mandate::id).distinct().count();
        if (different <= further.size()) {
            throw new UnusableMandateException("Ein Schulungsauftrag ist zweimal eingestellt: "
                    + all(shown, further).stream().map(Mandate::id).collect(Collectors.joining(", "))
                    + ". Bitte nennen Sie jeden nur einmal.");
        }
    }

    /** All of them, the shown one first. */
    public List<Mandate> all() {
        return all(shown, further);
    }

    private static List<Mandate> all(Mandate shown, List<Mandate> further) {
        List<Mandate> all = new ArrayList<>(further);
        all.addFirst(shown);
        return List.copyOf(all);
    }
}
