package de.schulungsnachweis.recognition.question;

import java.util.List;

/**
 * Some of the open questions, in their order.
 *
 * @param total how many are open altogether
 */
public record QuestionPart<Q>(List<Q> questions, int total) {

    public QuestionPart {
        questions = List.copyOf(questions);
    }
}
