package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingSummary;
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

    void recordSummary(long runId) {
        ReadingSummary summary = readings.of(runId).summary();
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
}
