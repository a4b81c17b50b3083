package de.schulungsnachweis.recognition.correction;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.organisation.FactVersions;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.question.Answers;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrects certificates by hand, for today and for later lists. */
@Service
public class Corrections {

    private final JdbcClient jdbc;
    private final CorrectionBook book;
    private final FactVersions versions;
    private final Answers answers;
    private final Judging judging;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Corrections(
            JdbcClient jdbc,
            CorrectionBook book,
            FactVersions versions,
            Answers answers,
            Judging judging,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.book = book;
        this.versions = versions;
        this.answers = answers;
        this.judging = judging;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Says what a certificate really says. The certificates of the person are compared and judged anew.
     *
     * @return false if there is no such certificate of the person that the scope may see
     */
    public boolean correct(long person, long certificate, TrainingStatement statement) {
        boolean seen = Boolean.TRUE.equals(transaction.execute(status -> isOf(person, certificate)));
        return seen && CurrentScope.during(Job.RECOGNITION, () -> store(person, certificate, statement));
    }

    private boolean store(long person, long certificate, TrainingStatement statement) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            versions.change(units(person));
            if (!isOf(person, certificate)) {
                return false;
            }
            book.correct(certificate, statement);
            List<String> references = List.of("person:" + person);
            answers.compareAnew(references);
            judging.judgePersons(references);
            audit.record(AuditAction.CERTIFICATE_CORRECTED, "nachweis:" + certificate);
            return true;
        }));
    }

    private boolean isOf(long person, long certificate) {
        return jdbc.sql("select exists (select from certificate where id = :id and person_id = :person)")
                .param("id", certificate)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private List<String> units(long person) {
        return jdbc.sql("select distinct unit_code from assignment where person_id = :person and unit_code is not null")
                .param("person", person)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
