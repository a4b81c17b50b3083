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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Collects what is stored about a person. Only a training officer of the person's unit may ask (R25). */
@Service
public class PersonRecords {

    private final JdbcClient jdbc;
    private final GatheredPerson gathered;
    private final StoredTerms terms;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonRecords(
            JdbcClient jdbc,
            GatheredPerson gathered,
            StoredTerms terms,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.gathered = gathered;
        this.terms = terms;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The record of this person, and an entry in the audit trail; empty if there is none in the units of
     * who asks, whether or not the number is somebody's; empty too if several are meant.
     *
     * @param person the personnel number, or "family name, given name" of somebody without a number
     * @param action what is written into the audit trail
     */
    public Optional<PersonRecord> find(String person, AuditAction action) {
        Scope asking = CurrentScope.get();
        if (!asking.roles().contains(Role.TRAINING_OFFICER)) {
            return Optional.empty();
        }
        return CurrentScope.<Optional<PersonRecord>, RuntimeException, RuntimeException>during(
                Job.PRIVACY,
                () -> Objects.requireNonNull(transaction.execute(status -> collect(person, asking, action))));
    }

    private Optional<PersonRecord> collect(String typed, Scope asking, AuditAction action) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return TypedPerson.of(typed)
                .only(jdbc, new OwnUnits(asking.units(), today))
                .map(person -> {
                    gathered.gather(person);
                    audit.record(action, "person:" + person);
                    return new PersonRecord(
                            person,
                            today,
                            Arrays.stream(RecordPart.values())
                                    .map(part -> part.read(jdbc, person, terms))
                                    .toList());
                });
    }

    /**
     * Who is in no unit any more although still employed, and was last in one of the units of who asks: nobody is lost
     * (R26a). An entry in the audit trail goes with it.
     */
    public List<WithoutUnit> withoutUnit() {
        Scope asking = CurrentScope.get();
        if (!asking.roles().contains(Role.TRAINING_OFFICER)) {
            return List.of();
        }
        OwnUnits own = new OwnUnits(asking.units(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return CurrentScope.<List<WithoutUnit>, RuntimeException, RuntimeException>during(
                Job.PRIVACY,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    audit.record(AuditAction.PERSONS_WITHOUT_UNIT_SEEN, null);
                    return WithoutUnit.lastIn(own, jdbc);
                })));
    }
}
