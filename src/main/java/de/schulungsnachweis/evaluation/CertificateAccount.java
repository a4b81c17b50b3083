package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Outcome;
import java.util.Arrays;
import java.util.Map;

/**
 * Where every certificate ended up.
 *
 * @param byOutcome number of certificates per outcome; every outcome has a value
 * @param rejected rows that could not become a certificate
 */
public record CertificateAccount(Map<Outcome, Integer> byOutcome, int rejected) {

    /** Certificates with this outcome. */
    public int of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    /** Certificates with an outcome of this kind. */
    public int of(Outcome.Kind kind) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.kind() == kind)
                .mapToInt(this::of)
                .sum();
    }

    /** Every certificate that was read: counted, not counted, and in review. */
    public int all() {
        return byOutcome.values().stream().mapToInt(Integer::intValue).sum();
    }
}
