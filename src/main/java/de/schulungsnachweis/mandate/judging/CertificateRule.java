package de.schulungsnachweis.mandate.judging;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rules together: the first outcome that applies, in the order of {@link Outcome}. NOT_OVER depends on the
 * as-of day; whoever counts puts it between OUTSIDE_WINDOW and NO_PROOF.
 */
public final class CertificateRule {

    private CertificateRule() {}

    /** Judges one certificate; depends on nothing but its arguments. */
    public static ContentJudgement judge(Mandate mandate, CertificateFacts facts) {
        Outcome outcome = outcome(mandate, facts);
        if (!(facts.content() instanceof ContentFinding.Accepted content)) {
            return new ContentJudgement(
                    outcome, null, null, false, false, NotCountedReason.of(mandate, facts, outcome));
        }
        List<Category> accepted = content.accepted();
        @Nullable Category decided = content.decided();
        Category forLeaders = CategoryRule.countedIn(mandate, TargetGroup.LEADERS, decided, accepted);
        Category forStaff = CategoryRule.countedIn(mandate, TargetGroup.STAFF, decided, accepted);
        if (outcome != Outcome.COUNTED) {
            return new ContentJudgement(
                    outcome, forLeaders, forStaff, false, false, NotCountedReason.of(mandate, facts, outcome));
        }
        boolean fulfilsForLeaders = CategoryRule.fulfils(mandate, TargetGroup.LEADERS, decided, accepted);
        return new ContentJudgement(
                outcome,
                forLeaders,
                forStaff,
                fulfilsForLeaders,
                CategoryRule.fulfils(mandate, TargetGroup.STAFF, decided, accepted),
                CountedReason.of(facts.duration(), forLeaders, forStaff, fulfilsForLeaders));
    }

    private static Outcome outcome(Mandate mandate, CertificateFacts facts) {
        CertificateFacts.Days days = facts.days();
        WindowRule.Place place =
                WindowRule.judge(mandate, days.firstEarliest(), days.lastEarliest(), days.lastLatest());
        if (facts.rowUnclear() || place == WindowRule.Place.UNCLEAR) {
            return Outcome.ROW_UNCLEAR;
        }
        if (place == WindowRule.Place.OUTSIDE) {
            return Outcome.OUTSIDE_WINDOW;
        }
        if (!ProofRule.exists(facts.proof())) {
            return Outcome.NO_PROOF;
        }
        CertificateFacts.Duration duration = facts.duration();
        return byContent(
                facts.content(), DurationRule.judge(mandate, duration.minutes(), duration.least(), duration.most()));
    }

    private static Outcome byContent(ContentFinding content, DurationRule.Length length) {
        return switch (content) {
            case ContentFinding.None none -> Outcome.NO_CATEGORY;
            case ContentFinding.DecidedAgainst against -> Outcome.DECIDED_AGAINST;
            case ContentFinding.Unclear unclear ->
                length == DurationRule.Length.TOO_SHORT ? Outcome.TOO_SHORT : Outcome.TITLE_UNCLEAR;
            case ContentFinding.Accepted accepted -> byLength(length);
        };
    }

    private static Outcome byLength(DurationRule.Length length) {
        return switch (length) {
            case TOO_SHORT -> Outcome.TOO_SHORT;
            case UNCLEAR -> Outcome.DURATION_UNCLEAR;
            case LONG_ENOUGH -> Outcome.COUNTED;
        };
    }
}
