package de.schulungsnachweis.recognition.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a proof says of a training.
 *
 * @param provider null if it is not known
 * @param courseNumber null if there is none
 * @param firstDay null if the training took one day
 * @param duration as people write it, for example "8 UE"
 * @param proof null if it is not known whether there is a proof
 */
public record TrainingStatement(
        String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable LocalDate firstDay,
        LocalDate lastDay,
        String duration,
        @Nullable Boolean proof) {}
