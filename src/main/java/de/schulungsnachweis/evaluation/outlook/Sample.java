package de.schulungsnachweis.evaluation.outlook;

import java.util.List;

/**
 * The sample of one unit.
 *
 * @param certificates ids of the certificates in their order
 */
record Sample(List<Long> certificates) {

    static final Sample NONE = new Sample(List.of());
}
