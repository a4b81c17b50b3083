package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.evaluation.round.Refusal;
import de.schulungsnachweis.evaluation.round.RefusedException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * Why a step was not taken.
 *
 * @param errors texts or message keys by the ids of the fields at which they stand, in the order of the form
 * @param refusal what concerns no field; null if nothing does
 */
record Objections(Map<String, String> errors, @Nullable Refusal refusal) {

    static final Objections NONE = new Objections(Map.of(), null);

    /**
     * Takes the step if nothing is wrong with its form.
     *
     * @param errors what is wrong with the form
     * @param ids the ids of its fields by their names
     */
    static Objections to(Map<String, String> errors, UnaryOperator<String> ids, Runnable step) {
        if (!errors.isEmpty()) {
            return new Objections(errors, null);
        }
        try {
            step.run();
            return NONE;
        } catch (RefusedException refused) {
            return of(refused.refusal(), ids);
        }
    }

    private static Objections of(Refusal refusal, UnaryOperator<String> ids) {
        @Nullable String name = field(refusal);
        return name == null
                ? new Objections(Map.of(), refusal)
                : new Objections(Map.of(ids.apply(name), refusal.text()), null);
    }

    private static @Nullable String field(Refusal refusal) {
        return switch (refusal) {
            case DUE_DAY_PASSED -> "termin";
            case NAME_MISSING -> "name";
            case DAY_IN_FUTURE -> "tag";
            case REASON_MISSING -> "grund";
            case ALREADY_OPEN,
                    CLOSED,
                    NOT_PREPARED,
                    LIST_MISSING,
                    GROUP_MISSING,
                    NOT_RELEASED,
                    NOTHING_RELEASED,
                    NOT_COMPARABLE -> null;
        };
    }

    boolean none() {
        return errors.isEmpty() && refusal == null;
    }

    /**
     * The same for a page that may have lost its form since it was opened: then there is no field to lead to.
     *
     * @param obstacle why the form is not there; null if it is
     */
    Objections unless(@Nullable Refusal obstacle) {
        return obstacle == null || errors.isEmpty() ? this : new Objections(Map.of(), obstacle);
    }

    void show(Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("refusal", refusal == null ? null : refusal.text());
    }
}
