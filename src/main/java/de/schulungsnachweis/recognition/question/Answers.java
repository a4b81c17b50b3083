package de.schulungsnachweis.recognition.question;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds what was answered against what lists bring. */
@Service
public class Answers {

    private final TrainingStore trainings;
    private final RepeatedTrainings repeated;

    Answers(TrainingStore trainings, RepeatedTrainings repeated) {
        this.trainings = trainings;
        this.repeated = repeated;
    }

    /**
     * Joins the certificates of these persons as it was answered, and notes what is still to be asked. Comes after lists
     * were compared and before certificates are judged; doing it again changes nothing.
     *
     * @param references the persons as their certificates name them
     */
    @Transactional
    public void apply(Collection<String> references) {
        List<Long> concerned = trainings.concerned(references);
        if (!concerned.isEmpty()) {
            trainings.write(trainings.ofPersons(concerned));
        }
    }

    /**
     * The same after certificates have found another person: which of them are one training is looked at from the start.
     *
     * @param references the persons as their certificates name them
     */
    @Transactional
    public void compareAnew(Collection<String> references) {
        repeated.of(references);
        trainings.write(trainings.ofPersons(trainings.persons(references)));
    }
}
