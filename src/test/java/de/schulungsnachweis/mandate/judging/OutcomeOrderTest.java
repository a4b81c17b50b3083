package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.judging.Fixtures.Training;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever conditions fail together, the outcome is the first of them in the documented order. */
class OutcomeOrderTest {

    private static final List<Outcome> DOCUMENTED_ORDER = List.of(
            Outcome.ROW_UNCLEAR,
            Outcome.OUTSIDE_WINDOW,
            Outcome.NO_PROOF,
            Outcome.NO_CATEGORY,
            Outcome.DECIDED_AGAINST,
            Outcome.TOO_SHORT,
            Outcome.TITLE_UNCLEAR,
            Outcome.DURATION_UNCLEAR);

    /** A training has one content and one length; conditions of the same set exclude each other. */
    private static final List<Set<Outcome>> EXCLUSIVE = List.of(
            EnumSet.of(Outcome.NO_CATEGORY, Outcome.DECIDED_AGAINST, Outcome.TITLE_UNCLEAR),
            EnumSet.of(Outcome.TOO_SHORT, Outcome.DURATION_UNCLEAR));

    @Test
    void theOutcomeIsTheFirstThatAppliesForEveryCombination() {
        List<Set<Outcome>> combinations = combinations();
        assertThat(combinations).hasSize(8 * 4 * 3);
        for (Set<Outcome> failing : combinations) {
            Outcome expected = DOCUMENTED_ORDER.stream()
                    .filter(failing::contains)
                    .findFirst()
                    .orElse(Outcome.COUNTED);
            assertThat(trainingWith(failing).outcome()).as("%s", failing).isEqualTo(expected);
        }
    }

    @Test
    void theDocumentedOrderIsThatOfTheOutcomes() {
        assertThat(DOCUMENTED_ORDER).isSorted();
    }

    @Test
    void everyCombinationHasAReasonThatStartsWithTheVerdict() {
        for (Set<Outcome> failing : combinations()) {
            ContentJudgement judgement = trainingWith(failing).judged();
            String verdict = switch (judgement.outcome().kind()) {
                case COUNTED -> "Zählt: ";
                case NOT_COUNTED -> "Zählt ";
                case REVIEW -> "Noch offen: ";
            };
            assertThat(judgement.reason()).startsWith(verdict).endsWith(".");
        }
    }

    private static List<Set<Outcome>> combinations() {
        List<Set<Outcome>> combinations = new ArrayList<>();
        for (int bits = 0; bits < 1 << DOCUMENTED_ORDER.size(); bits++) {
            Set<Outcome> failing = EnumSet.noneOf(Outcome.class);
            for (int index = 0; index < DOCUMENTED_ORDER.size(); index++) {
                if ((bits >> index & 1) == 1) {
                    failing.add(DOCUMENTED_ORDER.get(index));
                }
            }
            if (EXCLUSIVE.stream().allMatch(exclusive -> common(exclusive, failing) <= 1)) {
                combinations.add(failing);
            }
        }
        return combinations;
    }

    private static long common(Set<Outcome> exclusive, Set<Outcome> failing) {
        return exclusive.stream().filter(failing::contains).count();
    }

    private static Training trainingWith(Set<Outcome> failing) {
        Training training = training();
        failing.forEach(outcome -> fail(training, outcome));
        return training;
    }

    private static void fail(Training training, Outcome outcome) {
        switch (outcome) {
            case ROW_UNCLEAR -> training.withUnclearRow();
            case OUTSIDE_WINDOW -> training.endingOn(2020, 12, 31);
            case NO_PROOF -> training.withProof(false);
            case NO_CATEGORY -> training.withContent(new ContentFinding.None("Nichts passt."));
            case DECIDED_AGAINST -> training.withContent(new ContentFinding.DecidedAgainst("Reine Werbung."));
            case TOO_SHORT -> training.lasting(359);
            case TITLE_UNCLEAR ->
                training.withContent(new ContentFinding.Unclear(FirstMandate.MULTILINGUAL, "Nur ein Teil."));
            case DURATION_UNCLEAR -> training.lastingBetween(null, null);
            default -> throw new IllegalArgumentException("not a condition of the certificate: " + outcome);
        }
    }
}
