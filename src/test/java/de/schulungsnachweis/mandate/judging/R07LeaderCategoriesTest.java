package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.testing.FirstMandate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R7: a manager fulfils the mandate with democratic or intercultural competence only; the rest is counted. */
class R07LeaderCategoriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"DEMOCRATIC", "INTERCULTURAL"})
    void theseTwoFulfilTheMandate(String name) {
        Category category = FirstMandate.MANDATE.category(name);
        assertThat(training().recognisedAs(category).judged().fulfilsForLeaders())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MULTILINGUAL", "PLAIN_LANGUAGE"})
    void theOtherTwoAreCountedAndDoNotFulfilIt(String name) {
        Category category = FirstMandate.MANDATE.category(name);
        ContentJudgement judgement = training().recognisedAs(category).judged();
        assertThat(judgement.outcome()).isEqualTo(Outcome.COUNTED);
        assertThat(judgement.countedForLeaders()).isEqualTo(category);
        assertThat(judgement.fulfilsForLeaders()).isFalse();
    }

    @Test
    void aTooShortTrainingOfTheRightContentDoesNotFulfilIt() {
        assertThat(training()
                        .recognisedAs(FirstMandate.DEMOCRATIC)
                        .lasting(359)
                        .judged()
                        .fulfilsForLeaders())
                .isFalse();
    }
}
