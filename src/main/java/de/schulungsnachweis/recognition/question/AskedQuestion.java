package de.schulungsnachweis.recognition.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the training officer about records of one person.
 *
 * @param key names exactly these records, so that an answer is never taken for others
 * @param units codes of the person's units, as far as whoever asks may see them
 * @param series whether the records may be parts of one training, and not only the same one
 * @param records in the order of their days
 */
public record AskedQuestion(
        String key,
        String familyName,
        @Nullable String givenName,
        List<String> units,
        boolean series,
        List<AskedRecord> records) {

    /** The answers that make sense. */
    public List<Answer> answers() {
        return series ? List.of(Answer.values()) : List.of(Answer.SAME, Answer.SEPARATE);
    }

    /** The minutes of all records together; null where one of them does not say its own. */
    public @Nullable Integer minutesTogether() {
        int sum = 0;
        for (AskedRecord asked : records) {
            @Nullable Integer minutes = asked.minutes();
            if (minutes == null) {
                return null;
            }
            sum += minutes;
        }
        return sum;
    }
}
