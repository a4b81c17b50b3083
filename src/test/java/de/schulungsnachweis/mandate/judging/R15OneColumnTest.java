package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.MANDATE;
import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R15: a training that fits several categories counts in exactly one column. */
class R15OneColumnTest {

    @Test
    void theCategoryThatAPersonDecidedGoesFirst() {
        ContentJudgement judgement = training()
                .decidedAs(FirstMandate.PLAIN_LANGUAGE, FirstMandate.DEMOCRATIC, FirstMandate.INTERCULTURAL)
                .judged();
        assertThat(judgement.countedForLeaders()).isEqualTo(FirstMandate.PLAIN_LANGUAGE);
        assertThat(judgement.countedForStaff()).isEqualTo(FirstMandate.PLAIN_LANGUAGE);
    }

    @Test
    void aDecidedCategoryThatIsNotForLeadersDoesNotFulfilTheirDuty() {
        ContentJudgement judgement = training()
                .decidedAs(FirstMandate.MULTILINGUAL, FirstMandate.DEMOCRATIC)
                .judged();
        assertThat(judgement.fulfilsForLeaders()).isFalse();
        assertThat(judgement.fulfilsForStaff()).isTrue();
    }

    @Test
    void aDecisionNeedsNoRuleThatAccepts() {
        assertThat(training().decidedAs(FirstMandate.DEMOCRATIC).judged().fulfilsForLeaders())
                .isTrue();
    }

    @Test
    void forALeaderACategoryThatIsAcceptedForLeadersGoesBeforeTheBestMatch() {
        ContentJudgement judgement = training()
                .recognisedAs(FirstMandate.MULTILINGUAL, FirstMandate.INTERCULTURAL)
                .judged();
        assertThat(judgement.countedForLeaders()).isEqualTo(FirstMandate.INTERCULTURAL);
        assertThat(judgement.fulfilsForLeaders()).isTrue();
    }

    @Test
    void forStaffTheBestMatchGoesFirst() {
        assertThat(training()
                        .recognisedAs(FirstMandate.MULTILINGUAL, FirstMandate.INTERCULTURAL)
                        .judged()
                        .countedForStaff())
                .isEqualTo(FirstMandate.MULTILINGUAL);
    }

    @Test
    void ofSeveralCategoriesForLeadersTheBetterMatchGoesFirst() {
        assertThat(training()
                        .recognisedAs(FirstMandate.PLAIN_LANGUAGE, FirstMandate.INTERCULTURAL, FirstMandate.DEMOCRATIC)
                        .judged()
                        .countedForLeaders())
                .isEqualTo(FirstMandate.INTERCULTURAL);
    }

    @Test
    void whereNoneIsAcceptedForTheGroupTheBestMatchCounts() {
        List<Category> accepted = List.of(FirstMandate.PLAIN_LANGUAGE, FirstMandate.MULTILINGUAL);
        assertThat(CategoryRule.countedIn(MANDATE, TargetGroup.LEADERS, null, accepted))
                .isEqualTo(FirstMandate.PLAIN_LANGUAGE);
        assertThat(CategoryRule.fulfils(MANDATE, TargetGroup.LEADERS, null, accepted))
                .isFalse();
    }

    @Test
    void outsideTheTargetGroupTheBestMatchCountsAndFulfilsNothing() {
        List<Category> accepted = List.of(FirstMandate.INTERCULTURAL, FirstMandate.DEMOCRATIC);
        assertThat(CategoryRule.countedIn(MANDATE, TargetGroup.NOT_IN_TARGET_GROUP, null, accepted))
                .isEqualTo(FirstMandate.INTERCULTURAL);
        assertThat(CategoryRule.fulfils(MANDATE, TargetGroup.NOT_IN_TARGET_GROUP, null, accepted))
                .isFalse();
    }

    @Test
    void aMatchThatWouldNotHaveBeenAcceptedAloneNeverCounts() {
        ContentJudgement judgement = training()
                .withContent(new ContentFinding.Unclear(FirstMandate.DEMOCRATIC, "nur ein Teil"))
                .judged();
        assertThat(judgement.outcome()).isEqualTo(Outcome.TITLE_UNCLEAR);
        assertThat(judgement.countedForStaff()).isNull();
        assertThat(judgement.fulfilsForStaff()).isFalse();
    }

    @Test
    void contentWithoutAnyCategoryCannotBeAccepted() {
        assertThatThrownBy(() -> new ContentFinding.Accepted(List.of(), null, "nichts"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CategoryRule.countedIn(MANDATE, TargetGroup.STAFF, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
