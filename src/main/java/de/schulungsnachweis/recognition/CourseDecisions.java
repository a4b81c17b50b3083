package de.schulungsnachweis.recognition;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.mandate.Category;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored decisions on courses. */
@Repository
public class CourseDecisions {

    private static final TableCopy DECISIONS = new TableCopy(
            "course_decision", List.of("run_id", "course_key", "title_key", "provider_key", "category", "minutes"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    CourseDecisions(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Stores the decisions of an import; on the same course they go before those of earlier catalogues. */
    @Transactional
    public void store(long runId, Collection<CourseDecision> decisions) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>(decisions.size());
        for (CourseDecision decision : decisions) {
            rows.add(asList(
                    runId,
                    decision.courseKey(),
                    decision.titleKey(),
                    decision.providerKey(),
                    decision.category(),
                    decision.minutes()));
        }
        DECISIONS.write(dataSource, rows);
    }

    /** All decisions in force, ready to be asked for many certificates. */
    KnownDecisions known() {
        KnownDecisions known = new KnownDecisions();
        jdbc.sql("""
                        select subject, course_key, title_key, provider_key, category, minutes, least_minutes, reason
                        from course_decision where revoked_at is null order by id
                        """).query(row -> {
            @Nullable String category = row.getString("category");
            known.add(new CourseDecision(
                    CourseDecision.Subject.valueOf(row.getString("subject")),
                    row.getString("course_key"),
                    row.getString("title_key"),
                    row.getString("provider_key"),
                    category == null ? null : Category.valueOf(category),
                    row.getObject("minutes", Integer.class),
                    row.getObject("least_minutes", Integer.class),
                    row.getString("reason")));
        });
        return known;
    }
}
