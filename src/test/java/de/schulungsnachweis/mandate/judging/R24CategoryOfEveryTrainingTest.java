package de.schulungsnachweis.mandate.judging;

import static de.schulungsnachweis.mandate.judging.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.judging.Fixtures.Training;
import de.schulungsnachweis.testing.FirstMandate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R24 counts by category also what the mandate does not: the category is known, the duty is not fulfilled. */
class R24CategoryOfEveryTrainingTest {

    @ParameterizedTest
    @MethodSource("recognisedTrainingsThatDoNotCount")
    void aRecognisedTrainingThatDoesNotCountKeepsItsCategory(Training training) {
        ContentJudgement judgement = training.judged();
        assertThat(judgement.countedForLeaders()).isEqualTo(FirstMandate.DEMOCRATIC);
        assertThat(judgement.countedForStaff()).isEqualTo(FirstMandate.DEMOCRATIC);
        assertThat(judgement.fulfilsForLeaders()).isFalse();
        assertThat(judgement.fulfilsForStaff()).isFalse();
    }

    static Stream<Training> recognisedTrainingsThatDoNotCount() {
        return Stream.of(
                training().lasting(90),
                training().lastingBetween(null, null),
                training().withProof(false),
                training().endingOn(2020, 12, 31),
                training().withUnclearRow());
    }
}
