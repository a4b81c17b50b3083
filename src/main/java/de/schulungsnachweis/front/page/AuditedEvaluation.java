package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.evaluation.UnitWish;
import de.schulungsnachweis.mandate.Mandate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of today's facts, and the line in the audit trail of whoever gets it. */
@Component
public class AuditedEvaluation {

    private final Evaluations evaluations;
    private final Mandate mandate;
    private final AuditTrail audit;
    private final Clock clock;

    AuditedEvaluation(Evaluations evaluations, Mandate mandate, AuditTrail audit, Clock clock) {
        this.evaluations = evaluations;
        this.mandate = mandate;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The table for who looks at it or takes it along.
     *
     * @param asOf the as-of day; null for the last day of the mandate
     * @param wish which units it is asked for
     */
    public Evaluation make(AuditAction action, @Nullable LocalDate asOf, UnitWish wish) {
        LocalDate day = asOf == null ? mandate.windowEnd() : asOf;
        Evaluation evaluation = evaluations.evaluate(day, LocalDate.now(clock), wish);
        @Nullable Set<String> chosen = evaluation.choice().chosen();
        audit.record(action, "auswertung:" + day + (chosen == null ? "" : ":" + String.join(",", chosen)));
        return evaluation;
    }

    /** The name of a file with it, without ending. */
    public static String fileName(Evaluation evaluation) {
        return "auswertung-" + evaluation.asOf() + (evaluation.choice().made() ? "-auswahl" : "");
    }
}
