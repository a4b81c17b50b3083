package de.schulungsnachweis.reminder.text;

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
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The templates: those that the Haupt- und Personalamt wrote, else those that come with the program. */
@Repository
public class MailTemplateBook {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MailTemplateBook(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The template in force. */
    @Transactional(readOnly = true)
    public MailTemplate current(MailKind kind) {
        return jdbc.sql("select subject, body from reminder_template where kind = :kind")
                .param("kind", kind.name())
                .query((row, number) -> new MailTemplate(kind, row.getString(1), row.getString(2)))
                .optional()
                .orElseGet(() -> standard(kind));
    }

    /**
     * Replaces a template.
     *
     * @throws IllegalArgumentException if there are objections to it
     */
    @Transactional
    public void save(MailTemplate template) {
        if (!template.objections().isEmpty()) {
            throw new IllegalArgumentException("template cannot be used");
        }
        jdbc.sql("""
                        insert into reminder_template (kind, subject, body, changed_at, changed_by)
                        values (:kind, :subject, :body, :at, :actor)
                        on conflict (kind) do update set subject = excluded.subject, body = excluded.body,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("kind", template.kind().name())
                .param("subject", template.subject())
                .param("body", template.body())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", CurrentScope.get().actorName())
                .update();
        changed(template.kind());
    }

    /** Puts the template that comes with the program back in force. */
    @Transactional
    public void reset(MailKind kind) {
        jdbc.sql("delete from reminder_template where kind = :kind")
                .param("kind", kind.name())
                .update();
        changed(kind);
    }

    private void changed(MailKind kind) {
        audit.record(AuditAction.REMINDER_TEMPLATE_CHANGED, "vorlage:" + kind.key());
    }

    /** The first line of the file is the subject. */
    private static MailTemplate standard(MailKind kind) {
        try {
            String text =
                    new ClassPathResource("mails/" + kind.key() + ".txt").getContentAsString(StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new MailTemplate(kind, text.substring(0, end), text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
