package de.schulungsnachweis.recognition;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.title.SimilarTitles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored decisions of persons, with who, when and why (R16). Works in the caller's transaction. */
@Repository
class DecisionBook {

    private static final int MOST_SIMILAR = 10;

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final Clock clock;

    DecisionBook(JdbcClient jdbc, Mandate mandate, Clock clock) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.clock = clock;
    }

    List<DecisionLine> all() {
        return jdbc.sql(
                        "select * from course_decision where subject <> 'COURSE' and mandate_id = :mandate order by id desc")
                .param("mandate", mandate.id())
                .query((row, number) -> line(row))
                .list();
    }

    /** Decisions in force on titles that are worth a look before the next one. */
    List<DecisionLine> similarTo(String title) {
        return all().stream()
                .filter(line -> line.revokedAt() == null)
                .filter(line -> SimilarTitles.similar(line.title(), title))
                .limit(MOST_SIMILAR)
                .toList();
    }

    /** Stores a decision; an older one on exactly the same is revised by it. */
    long add(CourseDecision decision) {
        String actor = CurrentScope.get().actorName();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        update course_decision set revoked_at = :now, revoked_by = :actor
                        where subject = :subject and mandate_id = :mandate and revoked_at is null
                            and (course_key, title_key, provider_key) is not distinct from (:course, :title, :provider)
                        """)
                .param("now", now)
                .param("actor", actor)
                .param("mandate", mandate.id())
                .param("subject", decision.subject().name())
                .param("course", decision.courseKey())
                .param("title", decision.titleKey())
                .param("provider", decision.providerKey())
                .update();
        return jdbc.sql("""
                        insert into course_decision (mandate_id, subject, course_key, title_key, provider_key, category, minutes,
                            least_minutes, reason, title, provider, actor, decided_at)
                        values (:mandate, :subject, :course, :title, :providerKey, :category, :minutes,
                            :least, :reason, :written, :provider, :actor, :now)
                        returning id
                        """)
                .param("mandate", mandate.id())
                .param("subject", decision.subject().name())
                .param("course", decision.courseKey())
                .param("title", decision.titleKey())
                .param("providerKey", decision.providerKey())
                .param(
                        "category",
                        decision.category() == null ? null : decision.category().name())
                .param("minutes", decision.minutes())
                .param("least", decision.leastMinutes())
                .param("reason", decision.reason())
                .param("written", decision.title())
                .param("provider", decision.provider())
                .param("actor", actor)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    /** Takes a decision out of force; empty if it is not in force. */
    Optional<CourseDecision> revoke(long id) {
        return jdbc.sql("""
                        update course_decision set revoked_at = :now, revoked_by = :actor
                        where id = :id and mandate_id = :mandate and revoked_at is null and subject <> 'COURSE'
                        returning *
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .param("id", id)
                .param("mandate", mandate.id())
                .query((row, number) -> new CourseDecision(
                        CourseDecision.Subject.valueOf(row.getString("subject")),
                        row.getString("course_key"),
                        row.getString("title_key"),
                        row.getString("provider_key"),
                        category(row),
                        row.getObject("minutes", Integer.class),
                        row.getObject("least_minutes", Integer.class),
                        row.getString("reason"),
                        row.getString("title"),
                        row.getString("provider")))
                .optional();
    }

    private DecisionLine line(ResultSet row) throws SQLException {
        @Nullable Timestamp revoked = row.getTimestamp("revoked_at");
        return new DecisionLine(
                row.getLong("id"),
                row.getString("title"),
                row.getString("provider"),
                row.getString("course_key"),
                CourseDecision.Subject.valueOf(row.getString("subject")),
                category(row),
                row.getObject("minutes", Integer.class),
                row.getObject("least_minutes", Integer.class),
                row.getString("reason"),
                row.getString("actor"),
                row.getTimestamp("decided_at").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    private @Nullable Category category(ResultSet row) throws SQLException {
        @Nullable String category = row.getString("category");
        return category == null ? null : mandate.category(category);
    }
}
