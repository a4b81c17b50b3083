package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.sheet.ListKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts lists, their rows and problems for those who run the service; the labels name kinds, never a file or a person. */
@Component
public class ImportMeter {

    private final MeterRegistry meters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportMeter(MeterRegistry meters, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.meters = meters;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How far a list came. */
    public enum Stage {
        READ,
        APPLIED,
        REFUSED,
        FAILED
    }

    /** A list came so far. */
    public void reached(ListKind kind, Stage stage) {
        meters.counter("schulungsnachweis.imports", "kind", name(kind), "stage", name(stage))
                .increment();
    }

    /** A list was read: its rows, and what is to be said of them. */
    void read(long runId, ListKind kind) {
        reached(kind, Stage.READ);
        transaction.executeWithoutResult(status -> {
            rows(runId)
                    .forEach((result, rows) -> meters.counter(
                                    "schulungsnachweis.import.rows", "kind", name(kind), "result", result)
                            .increment(rows));
            jdbc.sql("select code, count(*) as problems from import_problem where run_id = :run group by code")
                    .param("run", runId)
                    .query(row -> {
                        meters.counter("schulungsnachweis.import.problems", "code", row.getString("code"))
                                .increment(row.getDouble("problems"));
                    });
        });
    }

    private Map<String, Integer> rows(long runId) {
        return jdbc.sql("""
                        select read_entries, decide_entries, rejected_entries, ignored_entries from import_run where id = :run
                        """)
                .param("run", runId)
                .query((row, number) -> Map.of(
                        "read", row.getInt("read_entries"),
                        "decide", row.getInt("decide_entries"),
                        "rejected", row.getInt("rejected_entries"),
                        "ignored", row.getInt("ignored_entries")))
                .single();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
