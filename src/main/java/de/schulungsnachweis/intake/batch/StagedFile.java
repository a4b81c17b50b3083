package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.intake.plan.Cancellations;
import de.schulungsnachweis.intake.plan.RunVersions;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a file as a whole says, known once all of it is staged. */
@Component
class StagedFile {

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final OpenReadings readings;
    private final RunVersions versions;
    private final Clock clock;

    StagedFile(JdbcClient jdbc, DataSource dataSource, OpenReadings readings, RunVersions versions, Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.readings = readings;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Stores what is known of the whole file.
     *
     * @throws UnusableFileException if there is no table in it
     */
    void recordSummary(long runId) throws UnusableFileException {
        ReadingSummary summary = readings.of(runId).summary();
        requireTable(summary);
        versions.note(runId);
        Map<String, String> columns = columns(summary);
        int updated = jdbc.sql("""
                        update import_run set list_day = :day, change_day = :changeDay, list_columns = :columns,
                            list_headers = :headers, unknown_headers = :unknown, number_length = :numberLength,
                            read_entries = :read, decide_entries = :decide,
                            rejected_entries = :rejected, ignored_entries = :ignored
                        where id = :run and state = 'RECEIVED'
                        """)
                .param("run", runId)
                .param("day", summary.asOf())
                .param("changeDay", Objects.requireNonNullElseGet(summary.asOf(), () -> LocalDate.now(clock)))
                .param("columns", columns.keySet().toArray(String[]::new))
                .param("headers", columns.values().toArray(String[]::new))
                .param("unknown", unknown(summary))
                .param("numberLength", shortNumbers(summary))
                .param("read", summary.counts().read())
                .param("decide", summary.counts().decide())
                .param("rejected", summary.counts().rejected())
                .param("ignored", summary.counts().ignored())
                .update();
        if (updated == 0) {
            throw Cancellations.cancelled();
        }
        List<List<? extends @Nullable Object>> problems = new ArrayList<>();
        for (Problem problem : summary.problems()) {
            problems.add(StagedProblems.fileRow(runId, problem));
        }
        StagedProblems.TABLE.write(dataSource, problems);
    }

    /** Which values the list has a column for: only then a blank cell says something. */
    private static Map<String, String> columns(ReadingSummary summary) {
        Map<String, String> columns = new LinkedHashMap<>();
        summary.tables().forEach(table -> table.columns().forEach(columns::putIfAbsent));
        return columns;
    }

    private static String[] unknown(ReadingSummary summary) {
        return summary.tables().stream()
                .flatMap(table -> table.unknown().stream())
                .distinct()
                .toArray(String[]::new);
    }

    /** The length of the numbers if some are shorter; null if none are. */
    private static @Nullable Integer shortNumbers(ReadingSummary summary) {
        boolean some =
                summary.problems().stream().anyMatch(problem -> problem.code().equals("NUMBERS_SHORT"));
        return some
                ? summary.tables().stream()
                        .map(ReadingSummary.Table::numberLength)
                        .max(Integer::compare)
                        .orElse(null)
                : null;
    }

    private static void requireTable(ReadingSummary summary) throws UnusableFileException {
        if (!summary.tables().isEmpty()) {
            return;
        }
        Problem problem = summary.problems().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a file without a table says why"));
        throw new UnusableFileException(problem.code(), problem.message());
    }
}
