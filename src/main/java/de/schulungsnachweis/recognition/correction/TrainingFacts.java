package de.schulungsnachweis.recognition.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a training; null for what is not known.
 *
 * @param minutes null also where the duration is not exact
 */
public record TrainingFacts(
        @Nullable String title,
        @Nullable String provider,
        @Nullable String courseNumber,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer minutes,
        @Nullable Boolean proof) {

    static TrainingFacts of(ResultSet row, String prefix) throws SQLException {
        return new TrainingFacts(
                row.getString(prefix + "title"),
                row.getString(prefix + "provider"),
                row.getString(prefix + "course_number"),
                row.getObject(prefix + "first_day", LocalDate.class),
                row.getObject(prefix + "last_day", LocalDate.class),
                row.getObject(prefix + "minutes", Integer.class),
                row.getObject(prefix + "proof_present", Boolean.class));
    }
}
