package de.schulungsnachweis.recognition;

import static java.util.Arrays.asList;

import de.schulungsnachweis.access.TableCopy;
import de.schulungsnachweis.mandate.Category;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored decisions of course catalogues. */
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

    /** All decisions, ready to be asked for many certificates. */
    Known known() {
        Known known = new Known();
        jdbc.sql("select course_key, title_key, provider_key, category, minutes from course_decision order by id")
                .query(row -> {
                    @Nullable String category = row.getString("category");
                    known.add(new CourseDecision(
                            row.getString("course_key"),
                            row.getString("title_key"),
                            row.getString("provider_key"),
                            category == null ? null : Category.valueOf(category),
                            row.getObject("minutes", Integer.class)));
                });
        return known;
    }

    /** Decisions by what a certificate says of its course: the number first, then title and provider, then the title. */
    static final class Known {

        private final Map<String, CourseDecision> byCourse = new HashMap<>();
        private final Map<String, CourseDecision> byTitle = new HashMap<>();

        private void add(CourseDecision decision) {
            if (decision.courseKey() != null) {
                byCourse.put(decision.courseKey(), decision);
            }
            if (decision.titleKey() != null) {
                byTitle.put(titleAndProvider(decision.titleKey(), decision.providerKey()), decision);
            }
        }

        Optional<CourseDecision> find(
                @Nullable String courseNumber, @Nullable String titleKey, @Nullable String provider) {
            @Nullable
            CourseDecision found = courseNumber == null ? null : byCourse.get(CourseDecision.key(courseNumber));
            if (found == null && titleKey != null) {
                found = byTitle.get(titleAndProvider(titleKey, CourseDecision.key(provider)));
            }
            if (found == null && titleKey != null) {
                found = byTitle.get(titleAndProvider(titleKey, null));
            }
            return Optional.ofNullable(found);
        }

        private static String titleAndProvider(String titleKey, @Nullable String providerKey) {
            return titleKey + "|" + (providerKey == null ? "" : providerKey);
        }
    }
}
