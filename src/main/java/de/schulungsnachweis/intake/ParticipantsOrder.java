package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.Source;
import de.schulungsnachweis.sheet.TrainingFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One training of many persons.
 *
 * @param unit the unit of the persons; null if there is none
 */
public record ParticipantsOrder(
        Training training,
        Participants participants,
        @Nullable String unit) {

    /**
     * The training.
     *
     * @param provider null if it is not known
     * @param firstDay null if the training took one day
     * @param duration as people write it, for example "8 UE"; null if it is not known
     * @param format null if it is not known
     * @param source null if it is not known
     */
    public record Training(
            String title,
            @Nullable String provider,
            @Nullable LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String duration,
            @Nullable TrainingFormat format,
            @Nullable Source source) {}

    /** Who took part. */
    public sealed interface Participants {}

    /**
     * Participants as text.
     *
     * @param lines one person a line: the personnel number, the e-mail address, "Nachname, Vorname", or several of them with
     *     a semicolon or tab between them
     */
    public record Pasted(String lines) implements Participants {}

    /** Participants in a file with the columns of a staff list. */
    public record Uploaded(Path file, String fileName) implements Participants {}
}
