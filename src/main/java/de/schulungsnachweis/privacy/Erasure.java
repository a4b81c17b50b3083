package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.SqlScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases one person before the retention ends (Art. 17 GDPR). Released tables and their numbers stay; their rows no longer
 * say whose they are. The administration does it, by the number that the demand names, and sees numbers only.
 */
@Service
public class Erasure {

    private static final SqlScript COUNT = SqlScript.load("privacy/count-person.sql");
    private static final SqlScript DELETE_MENTIONS = SqlScript.load("privacy/delete-mentions.sql");
    private static final SqlScript DELETE = SqlScript.load("privacy/delete-persons.sql");

    private final JdbcClient jdbc;
    private final GatheredPerson gathered;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Erasure(JdbcClient jdbc, GatheredPerson gathered, AuditTrail audit, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.gathered = gathered;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What an erasure would take, and what would stay; empty if there is no such person, or more than one.
     *
     * @param person the personnel number, or "family name, given name" of somebody without a number
     */
    public Optional<StoredAmounts> preview(String person) {
        return asAdministration(person, id -> {
            gathered.gather(id);
            audit.record(AuditAction.PERSON_ERASURE_PREPARED, "person:" + id);
            return new StoredAmounts(id, count());
        });
    }

    /** Erases the person, all of it or nothing, and says what there was; empty if there is no such person, or more than one. */
    public Optional<StoredAmounts> erase(String person) {
        return asAdministration(person, id -> {
            gathered.gatherAlone(id);
            StoredAmounts amounts = new StoredAmounts(id, count());
            jdbc.sql("""
                            select detach_from_versions(array(select id from chosen_person),
                                array(select id from chosen_certificate))
                            """).query(Long.class).single();
            DELETE_MENTIONS.with(jdbc).update();
            DELETE.with(jdbc).update();
            audit.record(AuditAction.PERSON_ERASED, "person:" + id);
            return amounts;
        });
    }

    private Optional<StoredAmounts> asAdministration(String person, Work work) {
        if (!CurrentScope.get().roles().contains(Role.ADMINISTRATION)) {
            return Optional.empty();
        }
        return CurrentScope.<Optional<StoredAmounts>, RuntimeException, RuntimeException>during(
                Job.PRIVACY,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> TypedPerson.of(person).only(jdbc).map(work::on))));
    }

    private Map<ErasedKind, Long> count() {
        Map<ErasedKind, Long> counts = new EnumMap<>(ErasedKind.class);
        COUNT.with(jdbc).query(row -> {
            counts.put(ErasedKind.valueOf(row.getString("kind")), row.getLong("rows"));
        });
        return counts;
    }

    private interface Work {

        StoredAmounts on(long person);
    }
}
