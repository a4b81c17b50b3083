package de.schulungsnachweis.recognition.question;

import de.schulungsnachweis.mandate.title.SimilarTitles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stored record of a training of one person; repeated records of the same title and day are one already (R14).
 *
 * @param seriesKey the title without the number of a part
 * @param part whether the title names a part
 * @param exactDay whether the list gives the last day itself, and not only its month
 */
record TrainingRecord(
        long id,
        long personId,
        String titleKey,
        String seriesKey,
        boolean part,
        boolean exactDay,
        boolean unclear,
        AskedRecord stated,
        Length length) {

    static final String SELECT = """
            select c.id, c.person_id, c.title, c.title_key, c.series_key, c.series_part,
                c.provider, c.course_number, c.first_day, c.last_day_earliest = c.last_day as exact_day, c.last_day,
                c.proof_present, c.row_unclear, c.duration_assumed,
                case when not c.durations_differ then c.minutes end as minutes,
                case when not c.durations_differ then coalesce(c.minutes, c.minutes_least) end as minutes_least,
                case when not c.durations_differ then coalesce(c.minutes, c.minutes_most) end as minutes_most
            from certificate c
            left join certificate t on t.id = c.duplicate_of
            where c.title_key is not null and c.last_day is not null
                and (t.id is null or (t.title_key, t.last_day) is distinct from (c.title_key, c.last_day))
            """;

    /** How long it was, as the shortest and longest sensible reading, each null if unknown. */
    record Length(@Nullable Integer least, @Nullable Integer most, boolean assumed) {}

    static TrainingRecord of(ResultSet row, int number) throws SQLException {
        return new TrainingRecord(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("title_key"),
                row.getString("series_key"),
                row.getBoolean("series_part"),
                row.getBoolean("exact_day"),
                row.getBoolean("row_unclear"),
                new AskedRecord(
                        row.getString("title"),
                        row.getString("provider"),
                        row.getString("course_number"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("minutes", Integer.class),
                        row.getObject("proof_present", Boolean.class)),
                new Length(
                        row.getObject("minutes_least", Integer.class),
                        row.getObject("minutes_most", Integer.class),
                        row.getBoolean("duration_assumed")));
    }

    LocalDate lastDay() {
        return stated.lastDay();
    }

    LocalDate firstDay() {
        return Objects.requireNonNullElse(stated.firstDay(), stated.lastDay());
    }

    @Nullable
    Integer minutes() {
        return stated.minutes();
    }

    @Nullable
    String courseKey() {
        return lower(stated.courseNumber());
    }

    @Nullable
    String providerKey() {
        return lower(stated.provider());
    }

    /** R9: the same course number, or parts of the same title and provider. */
    boolean mayBeOneSeriesWith(TrainingRecord other) {
        boolean sameCourse = courseKey() != null && Objects.equals(courseKey(), other.courseKey());
        boolean sameTitle = part
                && other.part
                && seriesKey.equals(other.seriesKey)
                && Objects.equals(providerKey(), other.providerKey());
        return sameCourse || sameTitle;
    }

    /** R14: overlapping days and similar titles. */
    boolean overlaps(TrainingRecord other) {
        return exactDay
                && other.exactDay
                && !titleKey.equals(other.titleKey)
                && !firstDay().isAfter(other.lastDay())
                && !other.firstDay().isAfter(lastDay())
                && SimilarTitles.similar(stated.title(), other.stated.title());
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
