package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one certificate, as far as it depends neither on the person nor on the as-of day.
 *
 * @param outcome one of ROW_UNCLEAR, OUTSIDE_WINDOW, NO_PROOF, NO_CATEGORY, DECIDED_AGAINST, TOO_SHORT, TITLE_UNCLEAR,
 *     DURATION_UNCLEAR, COUNTED
 * @param countedForLeaders the category for a leader; present whenever the content is recognised, whatever the outcome
 *     (R24)
 * @param countedForStaff the same for everybody else
 * @param fulfilsForLeaders whether it counts and fulfils the mandate for a leader
 * @param fulfilsForStaff whether it counts and fulfils the mandate for staff
 * @param reason one or two short German sentences for the page, without personal data
 */
public record ContentJudgement(
        Outcome outcome,
        @Nullable Category countedForLeaders,
        @Nullable Category countedForStaff,
        boolean fulfilsForLeaders,
        boolean fulfilsForStaff,
        String reason) {}
