package de.schulungsnachweis.notice;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts as the administration wrote them; a draft where it has not yet. Everybody may read them. */
@Service
public class Notices {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Notices(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The text as it was written. */
    @Transactional(readOnly = true)
    public String text(Notice notice) {
        return jdbc.sql("select text from notice where subject = :subject")
                .param("subject", notice.name())
                .query(String.class)
                .optional()
                .orElseGet(() -> draft(notice));
    }

    /** Replaces the text; only the administration may. */
    @Transactional
    public void change(Notice notice, String text) {
        jdbc.sql("""
                        insert into notice (subject, text, changed_at, changed_by) values (:subject, :text, :now, :actor)
                        on conflict (subject) do update
                        set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("subject", notice.name())
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .update();
        audit.record(AuditAction.NOTICE_CHANGED, notice.key());
    }

    private static String draft(Notice notice) {
        try {
            return new ClassPathResource("notices/" + notice.key() + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
