package de.schulungsnachweis.evaluation.round;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.evaluation.Evaluation;
import de.schulungsnachweis.evaluation.Evaluations;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.person.EmploymentRule;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a version within the current transaction: its head, a copy of its rows, and its table counted from the copy. */
@Component
class VersionMaker {

    private final JdbcClient jdbc;
    private final Evaluations evaluations;
    private final Mandate mandate;

    VersionMaker(JdbcClient jdbc, Evaluations evaluations, Mandate mandate) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.mandate = mandate;
    }

    /** A version without a table yet. */
    record Draft(long id, Evaluation evaluation) {}

    Draft ofUnit(Round round, String unitCode, Delivery.Preparation prepared, Signature answered, LocalDate today) {
        long id = begin(round, unitCode, prepared, answered, today);
        jdbc.sql("select evaluation_keep_unit(:id, :newcomersSince)")
                .param("id", id)
                .param("newcomersSince", EmploymentRule.newcomersSince(round.asOf()))
                .query(row -> {});
        return new Draft(id, evaluations.rebuild(id, round.asOf(), today));
    }

    Draft ofCity(Round round, LocalDate today) {
        long id = begin(round, null, null, null, today);
        jdbc.sql("select evaluation_keep_city(:id)").param("id", id).query(row -> {});
        return new Draft(id, evaluations.rebuild(id, round.asOf(), today));
    }

    /** From now on the version cannot change. */
    void complete(Draft draft) {
        jdbc.sql("""
                        insert into evaluation_version_table (version_id, table_json, sha256)
                        values (:id, :json, encode(sha256(convert_to(:json, 'UTF8')), 'hex'))
                        """)
                .param("id", draft.id())
                .param("json", Versions.json(draft.evaluation()))
                .update();
    }

    private long begin(
            Round round,
            @Nullable String unitCode,
            Delivery.@Nullable Preparation prepared,
            @Nullable Signature answered,
            LocalDate today) {
        return jdbc.sql("""
                        insert into evaluation_version (round_id, unit_code, mandate_id, rule_version, as_of, counted_on,
                            prepared_by, prepared_on, answered_by, answered_on, remark, made_by)
                        values (:round, :unit, :mandate, (
                                select coalesce(string_agg(rule_version, ', ' order by rule_version), '')
                                from evaluation_rule_versions(:mandate)),
                            :asOf, :today, :preparedBy, :preparedOn, :answeredBy, :answeredOn, :remark, :actor)
                        returning id
                        """)
                .param("round", round.id())
                .param("unit", unitCode, Types.VARCHAR)
                .param("mandate", mandate.id())
                .param("asOf", round.asOf())
                .param("today", today)
                .param("preparedBy", prepared == null ? null : prepared.by(), Types.VARCHAR)
                .param("preparedOn", prepared == null ? null : prepared.on(), Types.DATE)
                .param("answeredBy", answered == null ? null : answered.name(), Types.VARCHAR)
                .param("answeredOn", answered == null ? null : answered.day(), Types.DATE)
                .param("remark", prepared == null ? "" : prepared.remark())
                .param("actor", CurrentScope.get().actorName())
                .query(Long.class)
                .single();
    }
}
