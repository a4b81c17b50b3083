package de.schulungsnachweis.evaluation.outlook;

/**
 * Of the recognised trainings of a unit, how many have which trait; a training may have several.
 *
 * @param counted all recognised trainings
 * @param assumed whose duration was assumed (R19)
 * @param privateSource done in one's own time (R12)
 * @param beforeConcept completed before the concept was adopted
 * @param withoutSource whose source no list states
 */
record Traits(int counted, int assumed, int privateSource, int beforeConcept, int withoutSource) {

    static final Traits NONE = new Traits(0, 0, 0, 0, 0);
}
