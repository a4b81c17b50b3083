package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.evaluation.DivisionTotal;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.GroupFigures;
import de.schulungsnachweis.evaluation.PersonAccount;
import de.schulungsnachweis.evaluation.UnitChoice;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitFigures;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandates;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.FirstMandate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Evaluations made by hand, for what a page makes of them. */
final class EvaluationFixture {

    private EvaluationFixture() {}

    static Evaluation evaluation(UnitFigures total, List<DivisionTotal> divisions, UnitEvaluation... units) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        outcomes.put(Outcome.COUNTED, 1234);
        outcomes.put(Outcome.TOO_SHORT, 5);
        outcomes.put(Outcome.DURATION_UNCLEAR, 7);
        return new Evaluation(
                Mandates.load(Mandates.DEFAULT_ID),
                "2026.1-abc123",
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 11, 22),
                List.of(units),
                divisions,
                total,
                0,
                new CertificateAccount(outcomes, 2),
                new PersonAccount(0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                false,
                UnitChoice.none(List.of()));
    }

    static UnitEvaluation unit(String code, @Nullable String division, UnitStatus status, UnitFigures figures) {
        return new UnitEvaluation(code, "Amt " + code, "AMT", "Amt", division, status, figures, "");
    }

    /** A unit with these managers and nobody else. */
    static UnitFigures leaders(int target, int fulfilled) {
        return new UnitFigures(target, 0, group(target, fulfilled), group(0, 0), 0, 0);
    }

    static GroupFigures group(int target, int fulfilled) {
        Map<Category, Integer> trainings = new TreeMap<>();
        for (Category category : FirstMandate.MANDATE.categories()) {
            trainings.put(category, 0);
        }
        trainings.put(FirstMandate.DEMOCRATIC, fulfilled);
        return new GroupFigures(target, trainings, fulfilled, fulfilled, target - fulfilled, 0, 0, 0, 0, 0);
    }
}
