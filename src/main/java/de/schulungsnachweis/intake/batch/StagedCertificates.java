package de.schulungsnachweis.intake.batch;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.certificate.DurationReading;
import de.schulungsnachweis.intake.mending.EntryReference;
import de.schulungsnachweis.intake.plan.GuessedUnits;
import de.schulungsnachweis.mandate.title.SeriesKey;
import de.schulungsnachweis.mandate.title.TitleKey;
import de.schulungsnachweis.organisation.NameKey;
import de.schulungsnachweis.sheet.CertificateValues;
import de.schulungsnachweis.sheet.DayValue;
import de.schulungsnachweis.sheet.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an entry of a certificate list is staged. */
final class StagedCertificates {

    static final TableCopy TABLE = new TableCopy(
            "staged_certificate_rows",
            List.of(
                    "run_id",
                    "entry",
                    "sheet",
                    "row_number",
                    "status",
                    "personnel_number",
                    "family_name",
                    "given_name",
                    "family_key",
                    "given_key",
                    "email",
                    "unit_text",
                    "unit_code",
                    "title",
                    "title_key",
                    "series_key",
                    "series_part",
                    "provider",
                    "course_number",
                    "first_day",
                    "last_day_earliest",
                    "last_day",
                    "minutes",
                    "minutes_least",
                    "minutes_most",
                    "duration_assumed",
                    "duration_problem",
                    "format",
                    "source",
                    "proof_present",
                    "category_stated",
                    "replaced_run",
                    "replaced_entry"));

    private StagedCertificates() {}

    /** The values of the table's columns; empty if the entry is no record of a certificate list. */
    static Optional<List<? extends @Nullable Object>> row(long runId, int number, Entry entry, GuessedUnits units) {
        if (!(entry.values() instanceof CertificateValues values)) {
            return Optional.empty();
        }
        @Nullable String title = values.title();
        @Nullable SeriesKey series = title == null ? null : SeriesKey.of(title);
        DurationReading duration =
                Objects.requireNonNullElseGet(values.duration(), () -> DurationReading.unclear("DURATION_MISSING"));
        @Nullable DayValue firstDay = values.firstDay();
        @Nullable DayValue lastDay = values.lastDay();
        @Nullable EntryReference replaced = EntryReference.read(entry.reference());
        return Optional.of(asList(
                runId,
                number,
                entry.sheet(),
                entry.row(),
                entry.status(),
                values.personnelNumber(),
                values.familyName(),
                values.givenName(),
                NameKey.of(values.familyName()),
                NameKey.of(values.givenName()),
                values.email(),
                values.unit(),
                units.codeOf(values.unit()),
                title,
                title == null ? null : TitleKey.of(title).value(),
                series == null ? null : series.key().value(),
                series != null && series.part(),
                values.provider(),
                values.courseNumber(),
                firstDay == null ? null : firstDay.earliest(),
                lastDay == null ? null : lastDay.earliest(),
                lastDay == null ? null : lastDay.latest(),
                duration.minutes(),
                duration.least(),
                duration.most(),
                duration.assumed(),
                duration.problem(),
                values.format(),
                values.source(),
                values.proofPresent(),
                values.categoryStated(),
                replaced == null ? null : replaced.run(),
                replaced == null ? null : replaced.entry()));
    }
}
