package de.schulungsnachweis.evaluation.detail;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was counted: a person with one certificate, or with none.
 *
 * @param onDuty null where the list does not say
 * @param certificate null for a person without any
 */
record CountedRow(
        long personId,
        String name,
        TargetGroup group,
        @Nullable Boolean onDuty,
        boolean newSinceOctober,
        @Nullable Certificate certificate) {

    /**
     * @param category null where none was found
     * @param fulfils whether it fulfils the mandate for the person's group, if it counts
     * @param contentOutcome what it would be whoever the person is
     * @param reason as the recognition stored it, whoever the person is
     */
    record Certificate(
            long id,
            String title,
            @Nullable String provider,
            @Nullable LocalDate lastDay,
            @Nullable Category category,
            boolean fulfils,
            Outcome outcome,
            Outcome contentOutcome,
            String reason) {}

    static CountedRow of(ResultSet row, Mandate mandate) throws SQLException {
        @Nullable Long certificateId = row.getObject("certificate_id", Long.class);
        @Nullable String givenName = row.getString("given_name");
        return new CountedRow(
                row.getLong("person_id"),
                row.getString("family_name") + (givenName == null ? "" : ", " + givenName),
                TargetGroup.valueOf(row.getString("target_group")),
                row.getObject("on_duty", Boolean.class),
                row.getBoolean("new_since_october"),
                certificateId == null ? null : certificate(certificateId, row, mandate));
    }

    private static Certificate certificate(long id, ResultSet row, Mandate mandate) throws SQLException {
        @Nullable String category = row.getString("category");
        return new Certificate(
                id,
                Objects.requireNonNullElse(row.getString("title"), ""),
                row.getString("provider"),
                row.getObject("last_day", LocalDate.class),
                category == null ? null : mandate.category(category),
                row.getBoolean("fulfils"),
                Outcome.valueOf(row.getString("outcome")),
                Outcome.valueOf(row.getString("content_outcome")),
                row.getString("reason"));
    }
}
