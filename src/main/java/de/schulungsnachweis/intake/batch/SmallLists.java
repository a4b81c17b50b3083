package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.intake.plan.Cancellations;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of some dozens of rows, which need no staging: they are read and applied in one step. */
@Component
class SmallLists {

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final OpenReadings readings;
    private final StagedFile file;
    private final Cancellations cancellations;

    SmallLists(
            JdbcClient jdbc,
            DataSource dataSource,
            OpenReadings readings,
            StagedFile file,
            Cancellations cancellations) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.readings = readings;
        this.file = file;
        this.cancellations = cancellations;
    }

    /** Hands over every entry, and keeps its problems together with those that are found then. */
    void importEntries(long runId, Function<Entry, List<Problem>> taker) throws UnusableFileException {
        ListReading reading = readings.of(runId);
        List<List<? extends @Nullable Object>> problems = new ArrayList<>();
        int number = 0;
        for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
            number++;
            problems.addAll(StagedProblems.rows(runId, number, entry, entry.problems()));
            problems.addAll(StagedProblems.rows(runId, number, entry, taker.apply(entry)));
        }
        StagedProblems.TABLE.write(dataSource, problems);
        file.recordSummary(runId);
        cancellations.requireNone(runId);
        jdbc.sql(
                        "update import_run set state = 'APPLIED', phase = 'FINISHED', applied_at = clock_timestamp() where id = :run")
                .param("run", runId)
                .update();
    }
}
