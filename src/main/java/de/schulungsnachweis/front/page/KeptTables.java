package de.schulungsnachweis.front.page;

import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.detail.CellLinks;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.Set;
import org.springframework.ui.Model;

/** The tables of a version as the page of the evaluation shows them. What was kept leads nowhere: today's rows may differ. */
public final class KeptTables {

    private static final Scope NOBODY = Scope.of("", Set.of(), Set.of());

    private KeptTables() {}

    /** Hands the tables and the account of the certificates to the page. */
    public static void show(Evaluation evaluation, Model model) {
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("overview", Overview.of(evaluation));
        model.addAttribute("leadersLinks", CellLinks.of(NOBODY, TargetGroup.LEADERS, evaluation.mandate()));
        model.addAttribute("staffLinks", CellLinks.of(NOBODY, TargetGroup.STAFF, evaluation.mandate()));
        model.addAttribute("outsideLinks", CellLinks.outside(NOBODY));
    }
}
