package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.judging.CertificateFacts;
import de.schulungsnachweis.mandate.judging.ContentFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a stored certificate that the rules look at.
 *
 * @param title empty where the list gives none
 */
record JudgedFacts(
        long id,
        String title,
        @Nullable String titleKey,
        @Nullable String provider,
        @Nullable String courseNumber,
        boolean rowUnclear,
        CertificateFacts.Days days,
        @Nullable Boolean proof,
        CertificateFacts.Duration duration) {

    /**
     * R14: records of one training that state different durations have none until somebody decides. R9: where somebody
     * decided that several records are one training, what they say together is judged.
     */
    static final String SELECT = """
            select id, title, title_key, provider, course_number, last_day_earliest, last_day,
                coalesce(joined_unclear, row_unclear) or question is not null as unclear,
                case when certificate_id is null then first_day else begin_day end as first_day,
                case when certificate_id is null then proof_present else joined_proof end as proof_present,
                case when certificate_id is not null then joined_minutes
                    when not durations_differ then minutes end as minutes,
                case when certificate_id is not null then joined_least
                    when not durations_differ then minutes_least end as minutes_least,
                case when certificate_id is not null then joined_most
                    when not durations_differ then minutes_most end as minutes_most,
                coalesce(joined_assumed, duration_assumed) as duration_assumed
            from certificate left join joined_training on certificate_id = id
            """;

    static JudgedFacts of(ResultSet row, int number) throws SQLException {
        return new JudgedFacts(
                row.getLong("id"),
                Objects.requireNonNullElse(row.getString("title"), ""),
                row.getString("title_key"),
                row.getString("provider"),
                row.getString("course_number"),
                row.getBoolean("unclear"),
                new CertificateFacts.Days(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day_earliest", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getObject("proof_present", Boolean.class),
                new CertificateFacts.Duration(
                        row.getObject("minutes", Integer.class),
                        row.getObject("minutes_least", Integer.class),
                        row.getObject("minutes_most", Integer.class),
                        row.getBoolean("duration_assumed")));
    }

    /** Where the certificate itself says how long the training was, that goes before what was announced (R20). */
    private CertificateFacts.Duration known(@Nullable Integer announced) {
        return duration.minutes() != null || duration.least() != null || announced == null
                ? duration
                : new CertificateFacts.Duration(announced, announced, announced, false);
    }

    /**
     * The facts with what was found about the content.
     *
     * @param announced minutes of the course as somebody decided or announced them; null if nobody did
     */
    CertificateFacts with(ContentFinding content, @Nullable Integer announced) {
        return new CertificateFacts(rowUnclear, days, proof, content, known(announced));
    }

    /** The facts with what was decided of the content. */
    CertificateFacts with(CourseDecision decision, @Nullable Integer announced) {
        return with(DecidedContent.of(decision, known(announced)), announced);
    }
}
