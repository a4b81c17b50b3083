package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.MANDATE;
import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R15: a training that fits several categories counts in exactly one column. */
class R15OneColumnTest {

    @Test
    void theCategoryThatAPersonDecidedGoesFirst() {
        ContentJudgement judgement = training()
                .decidedAs(Category.PLAIN_LANGUAGE, Category.DEMOCRATIC, Category.INTERCULTURAL)
                .judged();
        assertThat(judgement.countedForLeaders()).isEqualTo(Category.PLAIN_LANGUAGE);
        assertThat(judgement.countedForStaff()).isEqualTo(Category.PLAIN_LANGUAGE);
    }

    @Test
    void aDecidedCategoryThatIsNotForLeadersDoesNotFulfilTheirDuty() {
        ContentJudgement judgement =
                training().decidedAs(Category.MULTILINGUAL, Category.DEMOCRATIC).judged();
        assertThat(judgement.fulfilsForLeaders()).isFalse();
        assertThat(judgement.fulfilsForStaff()).isTrue();
    }

    @Test
    void aDecisionNeedsNoRuleThatAccepts() {
        assertThat(training().decidedAs(Category.DEMOCRATIC).judged().fulfilsForLeaders())
                .isTrue();
    }

    @Test
    void forALeaderACategoryThatIsAcceptedForLeadersGoesBeforeTheBestMatch() {
        ContentJudgement judgement = training()
                .recognisedAs(Category.MULTILINGUAL, Category.INTERCULTURAL)
                .judged();
        assertThat(judgement.countedForLeaders()).isEqualTo(Category.INTERCULTURAL);
        assertThat(judgement.fulfilsForLeaders()).isTrue();
    }

    @Test
    void forStaffTheBestMatchGoesFirst() {
        assertThat(training()
                        .recognisedAs(Category.MULTILINGUAL, Category.INTERCULTURAL)
                        .judged()
                        .countedForStaff())
                .isEqualTo(Category.MULTILINGUAL);
    }

    @Test
    void ofSeveralCategoriesForLeadersTheBetterMatchGoesFirst() {
        assertThat(training()
                        .recognisedAs(Category.PLAIN_LANGUAGE, Category.INTERCULTURAL, Category.DEMOCRATIC)
                        .judged()
                        .countedForLeaders())
                .isEqualTo(Category.INTERCULTURAL);
    }

    @Test
    void whereNoneIsAcceptedForTheGroupTheBestMatchCounts() {
        List<Category> accepted = List.of(Category.PLAIN_LANGUAGE, Category.MULTILINGUAL);
        assertThat(CategoryRule.countedIn(MANDATE, TargetGroup.LEADERS, null, accepted))
                .isEqualTo(Category.PLAIN_LANGUAGE);
        assertThat(CategoryRule.fulfils(MANDATE, TargetGroup.LEADERS, null, accepted))
                .isFalse();
    }

    @Test
    void outsideTheTargetGroupTheBestMatchCountsAndFulfilsNothing() {
        List<Category> accepted = List.of(Category.INTERCULTURAL, Category.DEMOCRATIC);
        assertThat(CategoryRule.countedIn(MANDATE, TargetGroup.NOT_IN_TARGET_GROUP, null, accepted))
                .isEqualTo(Category.INTERCULTURAL);
        assertThat(CategoryRule.fulfils(MANDATE, TargetGroup.NOT_IN_TARGET_GROUP, null, accepted))
                .isFalse();
    }

    @Test
    void aMatchThatWouldNotHaveBeenAcceptedAloneNeverCounts() {
        ContentJudgement judgement = training()
                .withContent(new ContentFinding.Unclear(Category.DEMOCRATIC, "nur ein Teil"))
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
