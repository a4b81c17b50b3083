package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Mandate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored decisions on courses. */
@Repository
public class CourseDecisions {

    private final JdbcClient jdbc;

    CourseDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the decisions of an import; on the same course they go before those of earlier catalogues. */
    @Transactional
    public void store(Mandate mandate, long runId, Collection<CourseDecision> decisions) {
        List<CourseDecision> rows = List.copyOf(decisions);
        jdbc.sql("""
                        insert into course_decision
                            (run_id, mandate_id, course_key, title_key, provider_key, category, minutes, title, provider)
                        select :run, :mandate, * from unnest(:courses::text[], :titleKeys::text[], :providerKeys::text[],
                            :categories::text[], :minutes::integer[], :titles::text[], :providers::text[])
                        """)
                .param("run", runId)
                .param("mandate", mandate.id())
                .param("courses", texts(rows, CourseDecision::courseKey))
                .param("titleKeys", texts(rows, CourseDecision::titleKey))
                .param("providerKeys", texts(rows, CourseDecision::providerKey))
                .param(
                        "categories",
                        texts(
                                rows,
                                row -> row.category() == null
                                        ? null
                                        : row.category().name()))
                .param("minutes", rows.stream().map(CourseDecision::minutes).toArray(Integer[]::new))
                .param("titles", texts(rows, CourseDecision::title))
                .param("providers", texts(rows, CourseDecision::provider))
                .update();
    }

    private static @Nullable String[] texts(
            List<CourseDecision> rows, Function<CourseDecision, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    /** The catalogue as it is in force: of several lines on one course the newest. */
    @Transactional(readOnly = true)
    public List<CatalogueLine> catalogue(Mandate mandate) {
        return jdbc.sql("""
                        select distinct on (coalesce(course_key, title_key), course_key is null, provider_key)
                            course_key, coalesce(title, title_key) as title, provider, category, minutes
                        from course_decision
                        where subject = 'COURSE' and mandate_id = :mandate
                        order by coalesce(course_key, title_key), course_key is null, provider_key, id desc
                        """)
                .param("mandate", mandate.id())
                .query((row, number) -> {
                    @Nullable String category = row.getString("category");
                    return new CatalogueLine(
                            row.getString("course_key"),
                            row.getString("title"),
                            row.getString("provider"),
                            category == null ? null : mandate.category(category),
                            row.getObject("minutes", Integer.class));
                })
                .list();
    }

    /** All decisions in force on a mandate's categories, and on durations for any; ready to be asked for many certificates. */
    KnownDecisions known(Mandate mandate) {
        KnownDecisions known = new KnownDecisions();
        jdbc.sql("""
                        select subject, course_key, title_key, provider_key, category, minutes, least_minutes, reason,
                            title, provider
                        from course_decision
                        where revoked_at is null and (mandate_id = :mandate or subject = 'DURATION')
                        order by id
                        """).param("mandate", mandate.id()).query(row -> {
            @Nullable String category = row.getString("category");
            known.add(new CourseDecision(
                    CourseDecision.Subject.valueOf(row.getString("subject")),
                    row.getString("course_key"),
                    row.getString("title_key"),
                    row.getString("provider_key"),
                    category == null ? null : mandate.category(category),
                    row.getObject("minutes", Integer.class),
                    row.getObject("least_minutes", Integer.class),
                    row.getString("reason"),
                    row.getString("title"),
                    row.getString("provider")));
        });
        return known;
    }
}
