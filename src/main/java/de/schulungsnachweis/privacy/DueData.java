package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.SqlScript;
import de.schulungsnachweis.privacy.RetentionKind.Limit;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, counts and deletes what is due, within the caller's transaction. */
@Component
class DueData {

    private static final SqlScript FIND = SqlScript.load("privacy/find-due.sql");
    private static final SqlScript GATHER = SqlScript.load("privacy/gather-persons.sql");
    private static final SqlScript GATHER_NOBODY = GATHER.emptied();
    private static final SqlScript COUNT = SqlScript.load("privacy/count-due.sql");
    private static final SqlScript TOUCH = SqlScript.load("privacy/touch-units.sql");
    private static final SqlScript DELETE = SqlScript.load("privacy/delete-due.sql");
    private static final SqlScript DELETE_PERSONS = SqlScript.load("privacy/delete-persons.sql");

    private final JdbcClient jdbc;

    DueData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of each kind are due. */
    Map<RetentionKind, Long> count(Limits limits) {
        FIND.with(jdbc)
                .param("staged", limits.before(Limit.STAGED))
                .param("waiting", limits.before(Limit.WAITING))
                .param("personal", limits.before(Limit.PERSONAL))
                .update();
        boolean anybody = jdbc.sql("select exists (select from chosen_person)")
                .query(Boolean.class)
                .single();
        (anybody ? GATHER : GATHER_NOBODY).with(jdbc).update();
        Map<RetentionKind, Long> counts = new EnumMap<>(RetentionKind.class);
        COUNT.with(jdbc).param("audit", limits.before(Limit.AUDIT)).query(row -> {
            counts.put(RetentionKind.valueOf(row.getString("kind")), row.getLong("rows"));
        });
        return counts;
    }

    /** Deletes what is due, and says how many of each kind. */
    Map<RetentionKind, Long> delete(Limits limits) {
        Map<RetentionKind, Long> counts = count(limits);
        TOUCH.with(jdbc).update();
        counts.put(RetentionKind.VERSION_ROWS, detachFromVersions());
        DELETE.with(jdbc).param("now", limits.now()).update();
        DELETE_PERSONS.with(jdbc).update();
        if (counts.getOrDefault(RetentionKind.DELIVERIES, 0L) > 0) {
            call("select delete_deliveries(:before)", limits.before(Limit.PERSONAL));
        }
        counts.put(
                RetentionKind.AUDIT_ENTRIES, call("select delete_audit_entries(:before)", limits.before(Limit.AUDIT)));
        jdbc.sql("select merge_fact_marks()").query(Long.class).single();
        return counts;
    }

    /** What the service itself may not touch, a function of the database does. */
    private long detachFromVersions() {
        return jdbc.sql("""
                        select detach_from_versions(array(select id from chosen_person),
                            array(select id from chosen_certificate union select id from due_waiting))
                        """).query(Long.class).single();
    }

    private long call(String function, OffsetDateTime before) {
        return jdbc.sql(function).param("before", before).query(Long.class).single();
    }

    /**
     * The moment from which the limits are counted back.
     *
     * @param earliest what is older than this is due
     */
    record Limits(OffsetDateTime now, Function<Limit, OffsetDateTime> earliest) {

        OffsetDateTime before(Limit limit) {
            return earliest.apply(limit);
        }
    }
}
