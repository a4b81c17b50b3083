package de.schulungsnachweis.evaluation;

import de.schulungsnachweis.mandate.Outcome;
import java.util.Map;

/**
 * Where every certificate ended up.
 *
 * @param byOutcome number of certificates per outcome; every outcome has a value
 * @param rejected rows that could not become a certificate
 */
public record CertificateAccount(Map<Outcome, Integer> byOutcome, int rejected) {}
