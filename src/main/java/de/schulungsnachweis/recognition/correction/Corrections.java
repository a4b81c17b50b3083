package de.schulungsnachweis.recognition.correction;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.organisation.FactVersions;
import de.schulungsnachweis.recognition.Judging;
import de.schulungsnachweis.recognition.question.Answers;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrects certificates by hand, for today and for later lists, and takes that back. */
@Service
public class Corrections {

    private final JdbcClient jdbc;
    private final CorrectionBook book;
    private final CorrectionList list;
    private final FactVersions versions;
    private final Answers answers;
    private final Judging judging;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Corrections(
            JdbcClient jdbc,
            CorrectionBook book,
            CorrectionList list,
            FactVersions versions,
            Answers answers,
            Judging judging,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.book = book;
        this.list = list;
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
            judgeAnew(person);
            audit.record(AuditAction.CERTIFICATE_CORRECTED, "nachweis:" + certificate);
            return true;
        }));
    }

    /**
     * Lets hold again what the lists say. The certificates of the person are compared and judged anew.
     *
     * @return false if the correction is taken back already, or about somebody whom the scope does not see
     */
    public boolean takeBack(long correction) {
        Optional<GivenCorrection> seen = list.find(correction);
        return seen.isPresent()
                && CurrentScope.during(
                        Job.RECOGNITION, () -> restore(correction, seen.get().person()));
    }

    private boolean restore(long correction, long person) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            versions.change(units(person));
            if (list.find(correction).isEmpty()) {
                return false;
            }
            book.takeBack(correction);
            judgeAnew(person);
            audit.record(AuditAction.CORRECTION_TAKEN_BACK, "berichtigung:" + correction);
            return true;
        }));
    }

    private void judgeAnew(long person) {
        List<String> references = List.of("person:" + person);
        answers.compareAnew(references);
        judging.judgePersons(references);
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
