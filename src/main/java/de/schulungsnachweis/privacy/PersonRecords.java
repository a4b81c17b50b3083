package de.schulungsnachweis.privacy;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Collects what is stored about a person. Only a training officer of the person's unit may ask (R25). */
@Service
public class PersonRecords {

    /** Who is in no unit today belongs to the one that had the person last. */
    private static final String OWN_PERSON = """
            select p.id
            from person p
            where p.personnel_number = :number and exists (
                select from assignment a
                where a.person_id = p.id and a.unit_code = any(:units)
                    and coalesce(a.valid_until, 'infinity') >= least(:today, (
                        select max(coalesce(l.valid_until, 'infinity')) from assignment l
                        where l.person_id = p.id and l.unit_code is not null)))
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonRecords(JdbcClient jdbc, AuditTrail audit, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The record of the person with this number, and an entry in the audit trail; empty if there is none in the units of
     * who asks, whether or not the number is somebody's.
     *
     * @param action what is written into the audit trail
     */
    public Optional<PersonRecord> find(String personnelNumber, AuditAction action) {
        Scope asking = CurrentScope.get();
        if (!asking.roles().contains(Role.TRAINING_OFFICER)) {
            return Optional.empty();
        }
        return CurrentScope.<Optional<PersonRecord>, RuntimeException, RuntimeException>during(
                Job.PRIVACY,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> collect(personnelNumber.strip(), asking, action))));
    }

    private Optional<PersonRecord> collect(String number, Scope asking, AuditAction action) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return jdbc.sql(OWN_PERSON)
                .param("number", number)
                .param("units", asking.units().toArray(String[]::new))
                .param("today", today)
                .query(Long.class)
                .optional()
                .map(person -> {
                    audit.record(action, "person:" + person);
                    return new PersonRecord(
                            person,
                            today,
                            Arrays.stream(RecordPart.values())
                                    .map(part -> part.read(jdbc, person))
                                    .toList());
                });
    }
}
