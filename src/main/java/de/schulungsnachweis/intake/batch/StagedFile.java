package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingSummary;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.List;
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

    StagedFile(JdbcClient jdbc, DataSource dataSource, OpenReadings readings) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.readings = readings;
    }

    /**
     * Stores what is known of the whole file.
     *
     * @throws UnusableFileException if there is no table in it
     */
    void recordSummary(long runId) throws UnusableFileException {
        ReadingSummary summary = readings.of(runId).summary();
        requireTable(summary);
        jdbc.sql("""
                        update import_run set list_day = :day, read_entries = :read, decide_entries = :decide,
                            rejected_entries = :rejected, ignored_entries = :ignored
                        where id = :run
                        """)
                .param("run", runId)
                .param("day", summary.asOf())
                .param("read", summary.counts().read())
                .param("decide", summary.counts().decide())
                .param("rejected", summary.counts().rejected())
                .param("ignored", summary.counts().ignored())
                .update();
        List<List<? extends @Nullable Object>> problems = new ArrayList<>();
        for (Problem problem : summary.problems()) {
            problems.add(StagedProblems.fileRow(runId, problem));
        }
        StagedProblems.TABLE.write(dataSource, problems);
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
