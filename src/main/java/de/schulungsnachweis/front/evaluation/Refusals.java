package de.schulungsnachweis.front.evaluation;

import de.schulungsnachweis.evaluation.round.RefusedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page why a step was not taken. */
final class Refusals {

    private Refusals() {}

    /** Takes the step; true if it was taken. */
    static boolean taken(Runnable step, RedirectAttributes next) {
        try {
            step.run();
            return true;
        } catch (RefusedException refused) {
            next.addFlashAttribute("refusal", refused.refusal().text());
            return false;
        }
    }
}
