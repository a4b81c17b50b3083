package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.testing.FirstMandate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R8: staff fulfil the mandate with any of the four categories. */
class R08StaffCategoriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"DEMOCRATIC", "INTERCULTURAL", "MULTILINGUAL", "PLAIN_LANGUAGE"})
    void everyCategoryFulfilsTheMandate(String name) {
        Category category = FirstMandate.MANDATE.category(name);
        ContentJudgement judgement = training().recognisedAs(category).judged();
        assertThat(judgement.countedForStaff()).isEqualTo(category);
        assertThat(judgement.fulfilsForStaff()).isTrue();
    }

    @Test
    void aTooShortTrainingOfTheRightContentDoesNotFulfilIt() {
        assertThat(training()
                        .recognisedAs(FirstMandate.MULTILINGUAL)
                        .lasting(359)
                        .judged()
                        .fulfilsForStaff())
                .isFalse();
    }
}
