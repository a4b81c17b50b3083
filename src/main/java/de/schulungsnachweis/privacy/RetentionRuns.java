package de.schulungsnachweis.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what earlier runs deleted. */
final class RetentionRuns {

    private RetentionRuns() {}

    static List<RetentionRun> newest(JdbcClient jdbc, int limit) {
        return jdbc.sql("""
                        select r.id, r.finished_at, c.kind, c.deleted
                        from (select * from retention_run order by id desc limit :limit) r
                        join retention_count c on c.run_id = r.id
                        order by r.id desc
                        """).param("limit", limit).query(RetentionRuns::all);
    }

    private static List<RetentionRun> all(ResultSet rows) throws SQLException {
        List<RetentionRun> runs = new ArrayList<>();
        long current = 0;
        Instant finished = Instant.EPOCH;
        Map<RetentionKind, Long> deleted = none();
        while (rows.next()) {
            if (rows.getLong("id") != current && current != 0) {
                runs.add(new RetentionRun(current, finished, deleted));
                deleted = none();
            }
            current = rows.getLong("id");
            finished = rows.getTimestamp("finished_at").toInstant();
            deleted.put(RetentionKind.valueOf(rows.getString("kind")), rows.getLong("deleted"));
        }
        if (current != 0) {
            runs.add(new RetentionRun(current, finished, deleted));
        }
        return runs;
    }

    /** An earlier run knew fewer kinds. */
    private static Map<RetentionKind, Long> none() {
        Map<RetentionKind, Long> deleted = new EnumMap<>(RetentionKind.class);
        Arrays.stream(RetentionKind.values()).forEach(kind -> deleted.put(kind, 0L));
        return deleted;
    }
}
