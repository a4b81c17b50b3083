package de.schulungsnachweis.front.evaluation.round;

import de.schulungsnachweis.evaluation.round.Deliveries;
import de.schulungsnachweis.evaluation.round.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which release is given back, and why.
 *
 * @param oe code of the unit; empty if none is chosen
 * @param grund what is to be changed, as it was typed
 */
record GiveBackForm(@Nullable String oe, @Nullable String grund) {

    static final GiveBackForm EMPTY = new GiveBackForm(null, null);

    private static final int LONGEST_REASON = 500;

    /** What cannot be taken: the message by the field, in the order of the form; empty if all can. */
    Map<String, String> objections() {
        Map<String, String> objections = new LinkedHashMap<>();
        if (text(oe).isEmpty()) {
            objections.put("oe", "round.objection.unit");
        }
        if (text(grund).isEmpty()) {
            objections.put("grund", Refusal.REASON_MISSING.text());
        } else if (text(grund).length() > LONGEST_REASON) {
            objections.put("grund", "round.objection.reason");
        }
        return objections;
    }

    /** To be called only without an objection. */
    void giveBack(Deliveries deliveries, long round) {
        deliveries.giveBack(round, text(oe), text(grund));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
