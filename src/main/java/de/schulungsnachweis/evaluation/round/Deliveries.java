package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.evaluation.UnitEvaluation;
import de.schulungsnachweis.evaluation.UnitStatus;
import de.schulungsnachweis.shared.UnitCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the units deliver in a round: the training officer prepares it, the head of the unit answers for it. */
@Service
public class Deliveries {

    private final JdbcClient jdbc;
    private final RoundBook rounds;
    private final VersionMaker maker;
    private final AuditTrail audit;

    Deliveries(JdbcClient jdbc, RoundBook rounds, VersionMaker maker, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.maker = maker;
        this.audit = audit;
    }

    /** How far every unit is that the scope may see, in the order of the codes. */
    @Transactional(readOnly = true)
    public List<Delivery> of(Round round) {
        return jdbc
                .sql("""
                        select u.code, u.name, u.delivered, d.prepared_by, d.prepared_on, d.remark, v.id as version,
                            v.answered_by, v.answered_on, b.version_id as returned, b.reason
                        from evaluation_units(:asOf) u
                        left join unit_delivery d on d.round_id = :round and d.unit_code = u.code
                        left join evaluation_released(:round) r on r.unit_code = u.code
                        left join evaluation_version v on v.id = r.released_id
                        left join lateral (select max(l.id) as id from evaluation_version l
                            where l.round_id = :round and l.unit_code = u.code) l on true
                        left join returned_release b on b.version_id = l.id
                        """)
                .param("asOf", round.asOf())
                .param("round", round.id())
                .query(Deliveries::delivery)
                .list()
                .stream()
                .sorted(Comparator.comparing(delivery -> new UnitCode(delivery.unitCode())))
                .toList();
    }

    /** How far one unit is; empty if it may not be seen. */
    @Transactional(readOnly = true)
    public Optional<Delivery> of(Round round, String unitCode) {
        return of(round).stream()
                .filter(delivery -> delivery.unitCode().equals(unitCode))
                .findFirst();
    }

    /**
     * Writes down who prepared the table of an own unit, in place of an earlier preparation.
     *
     * @param remark for the Haupt- und Personalamt; empty if there is none
     * @throws RefusedException if the round is closed, the unit is not known yet, or the name or day cannot be
     */
    @Transactional
    public void prepare(long roundId, String unitCode, Signature prepared, String remark, LocalDate today) {
        checkUnit(unitCode);
        prepared.check(today);
        Round round = rounds.locked(roundId);
        if (of(round, unitCode).isEmpty()) {
            throw new RefusedException(Refusal.LIST_MISSING);
        }
        jdbc.sql("""
                        insert into unit_delivery (round_id, unit_code, prepared_by, prepared_on, remark)
                        values (:round, :unit, :by, :on, :remark)
                        on conflict (round_id, unit_code) do update
                        set prepared_by = excluded.prepared_by, prepared_on = excluded.prepared_on,
                            remark = excluded.remark
                        """)
                .param("round", roundId)
                .param("unit", unitCode)
                .param("by", prepared.name())
                .param("on", prepared.day())
                .param("remark", remark.strip())
                .update();
        audit.record(AuditAction.EVALUATION_PREPARED, "abfrage:" + roundId + ":" + unitCode);
    }

    /**
     * Releases the table of an own unit as of today's facts. It is a version that never changes; a later release is another.
     *
     * @return the number of the version
     * @throws RefusedException if the round is closed, the table is not prepared, there is no staff list, or a group is not
     *     stated (R3)
     */
    @Transactional
    public long release(long roundId, String unitCode, Signature answered, LocalDate today) {
        checkUnit(unitCode);
        answered.check(today);
        Round round = rounds.locked(roundId);
        Delivery.@Nullable Preparation prepared =
                of(round, unitCode).map(Delivery::prepared).orElse(null);
        if (prepared == null) {
            throw new RefusedException(Refusal.NOT_PREPARED);
        }
        VersionMaker.Draft draft = maker.ofUnit(round, unitCode, prepared, answered, today);
        checkComplete(draft.evaluation().units());
        maker.complete(draft);
        audit.record(AuditAction.EVALUATION_RELEASED, "fassung:" + draft.id());
        return draft.id();
    }

    /**
     * Gives the release of a unit back: it stays as it is, but the round counts the unit only after it releases anew.
     *
     * @param reason what is to be changed
     * @throws RefusedException if the round is closed, nothing is released, or there is no reason
     */
    @Transactional
    public void giveBack(long roundId, String unitCode, String reason) {
        if (!CurrentScope.get().roles().contains(Role.HUMAN_RESOURCES)) {
            throw new AccessDeniedException("not the role that asks for the evaluation");
        }
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.REASON_MISSING);
        }
        long version = of(rounds.locked(roundId), unitCode)
                .map(Delivery::released)
                .map(Delivery.Release::version)
                .orElseThrow(() -> new RefusedException(Refusal.NOT_RELEASED));
        jdbc.sql("insert into returned_release (version_id, reason, returned_by) values (:version, :reason, :actor)")
                .param("version", version)
                .param("reason", reason.strip())
                .param("actor", CurrentScope.get().actorName())
                .update();
        audit.record(AuditAction.EVALUATION_RETURNED, "fassung:" + version);
    }

    private static void checkComplete(List<UnitEvaluation> units) {
        if (units.stream().allMatch(unit -> unit.status() == UnitStatus.NOT_DELIVERED)) {
            throw new RefusedException(Refusal.LIST_MISSING);
        }
        if (units.stream().anyMatch(unit -> unit.figures().undeclared() > 0)) {
            throw new RefusedException(Refusal.GROUP_MISSING);
        }
    }

    private static void checkUnit(String unitCode) {
        if (!CurrentScope.get().holdsUnit(unitCode)) {
            throw new AccessDeniedException("not a unit of the scope");
        }
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        @Nullable String preparedBy = row.getString("prepared_by");
        @Nullable Date preparedOn = row.getDate("prepared_on");
        @Nullable String answeredBy = row.getString("answered_by");
        @Nullable Date answeredOn = row.getDate("answered_on");
        @Nullable String reason = row.getString("reason");
        return new Delivery(
                row.getString("code"),
                row.getString("name"),
                row.getBoolean("delivered"),
                preparedBy == null || preparedOn == null
                        ? null
                        : new Delivery.Preparation(preparedBy, preparedOn.toLocalDate(), row.getString("remark")),
                answeredBy == null || answeredOn == null
                        ? null
                        : new Delivery.Release(row.getLong("version"), answeredBy, answeredOn.toLocalDate()),
                reason == null ? null : new Delivery.Return(row.getLong("returned"), reason));
    }
}
