package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.mandate.Mandate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds: the Haupt- und Personalamt asks all units for the evaluation, and closes it (R23). */
@Service
public class Rounds {

    private final JdbcClient jdbc;
    private final Mandate mandate;
    private final RoundBook book;
    private final VersionMaker maker;
    private final AuditTrail audit;

    Rounds(JdbcClient jdbc, Mandate mandate, RoundBook book, VersionMaker maker, AuditTrail audit) {
        this.jdbc = jdbc;
        this.mandate = mandate;
        this.book = book;
        this.maker = maker;
        this.audit = audit;
    }

    /** All rounds of the mandate, the newest first. */
    @Transactional(readOnly = true)
    public List<Round> all() {
        return book.all();
    }

    /** One round; empty if there is none that may be seen. */
    @Transactional(readOnly = true)
    public Optional<Round> find(long id) {
        return book.find(id);
    }

    /** The round that is open; empty if none is. */
    @Transactional(readOnly = true)
    public Optional<Round> current() {
        return book.all().stream().filter(Round::open).findFirst();
    }

    /**
     * Asks all units.
     *
     * @return the number of the round
     * @throws RefusedException if a round is open, or the due day is over
     */
    @Transactional
    public long open(RoundKind kind, LocalDate asOf, LocalDate dueDay, LocalDate today) {
        checkRole();
        if (dueDay.isBefore(today)) {
            throw new RefusedException(Refusal.DUE_DAY_PASSED);
        }
        if (current().isPresent()) {
            throw new RefusedException(Refusal.ALREADY_OPEN);
        }
        long id = insert(kind, asOf, dueDay);
        audit.record(AuditAction.ROUND_OPENED, "abfrage:" + id);
        return id;
    }

    /** The database lets only one of two who open at the same moment. */
    private long insert(RoundKind kind, LocalDate asOf, LocalDate dueDay) {
        try {
            return jdbc.sql("""
                        insert into evaluation_round (mandate_id, kind, as_of, due_day, opened_by)
                        values (:mandate, :kind, :asOf, :dueDay, :actor) returning id
                        """)
                    .param("mandate", mandate.id())
                    .param("kind", kind.name())
                    .param("asOf", asOf)
                    .param("dueDay", dueDay)
                    .param("actor", CurrentScope.get().actorName())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new RefusedException(Refusal.ALREADY_OPEN, e);
        }
    }

    /**
     * Closes the round: what the units released is put together into the city's table; who did not release is in it as "nicht
     * gemeldet".
     *
     * @return the number of the version
     * @throws RefusedException if it is closed already, or no unit released anything
     */
    @Transactional
    public long close(long roundId, LocalDate today) {
        checkRole();
        Round round = book.locked(roundId);
        VersionMaker.Draft draft = maker.ofCity(round, today);
        if (draft.evaluation().units().stream().allMatch(unit -> unit.status() == UnitStatus.NOT_DELIVERED)) {
            throw new RefusedException(Refusal.NOTHING_RELEASED);
        }
        maker.complete(draft);
        jdbc.sql("update evaluation_round set closed_at = now(), closed_by = :actor where id = :id")
                .param("id", roundId)
                .param("actor", CurrentScope.get().actorName())
                .update();
        audit.record(AuditAction.ROUND_CLOSED, "fassung:" + draft.id());
        return draft.id();
    }

    private static void checkRole() {
        if (!CurrentScope.get().roles().contains(Role.HUMAN_RESOURCES)) {
            throw new AccessDeniedException("not the role that asks for the evaluation");
        }
    }
}
