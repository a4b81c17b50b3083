package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.round.Delivery;
import de.schulungsnachweis.evaluation.round.Refusal;
import de.schulungsnachweis.evaluation.round.Round;
import org.jspecify.annotations.Nullable;

/** What a unit does with its table in a round; each step has a form of its own on the same page. */
enum Step {
    PREPARATION("vorbereitung"),
    RELEASE("freigabe");

    private final String form;

    Step(String form) {
        this.form = form;
    }

    /** The name under which the page knows the form. */
    String form() {
        return form;
    }

    /** The id of a field that both forms have. */
    String field(String name) {
        return form + "-" + name;
    }

    /** Why the page does not show the form, whatever is typed; null if it does. */
    @Nullable
    Refusal obstacle(Round round, Delivery delivery, UnitEvaluation unit) {
        if (!round.open()) {
            return Refusal.CLOSED;
        }
        if (this == PREPARATION) {
            return null;
        }
        if (delivery.prepared() == null) {
            return Refusal.NOT_PREPARED;
        }
        return unit.figures().undeclared() > 0 ? Refusal.GROUP_MISSING : null;
    }
}
