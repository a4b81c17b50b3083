package de.schulungsnachweis.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Facts and judgements of an invented city of any size, made in the database itself: two certificates per person. */
final class SqlCity {

    private static final String EMPTY =
            "truncate person, certificate, import_run, organisational_unit, course_decision cascade";

    /** Nobody leaves before the units are filled, a tenth are managers, two of five certificates count. */
    private static final String FILL = """
            insert into organisational_unit (code, code_key, name, kind, division)
            select u::text, u::text, 'Amt ' || u, 'AMT', 'GB ' || u %% 8 from generate_series(1, %1$d) u;

            insert into import_run (id, kind, state, file_name, file_size, sha256, received_at)
            overriding system value
            values (1, 'STAFF', 'APPLIED', 'p', 1, repeat('a', 64), now()),
                (2, 'CERTIFICATES', 'APPLIED', 'n', 1, repeat('b', 64), now());

            insert into person (id, person_key, personnel_number, family_name, given_name, family_key, given_key,
                entry_day, exit_day, run_id)
            overriding system value
            select i, 'number:' || i, i::text, 'Name' || i, 'Anna', 'name' || i, 'anna',
                case when i %% 33 = 0 then date '2026-10-15' else date '2015-05-01' end,
                case when i %% 50 = 0 and i %% 33 > 0 then date '2026-06-30' end, 1
            from generate_series(1, %2$d) i;

            insert into assignment (person_id, unit_code, target_group, entries, main, on_duty, run_id)
            select p.id, (1 + p.id * 7919 %% %1$d)::text,
                case
                    when p.id %% 10 = 0 then 'LEADERS'
                    when p.id %% 10 < 7 then 'STAFF'
                    when p.id %% 100 = 99 then 'UNDECLARED'
                    else 'NOT_IN_TARGET_GROUP'
                end,
                1, true, p.id %% 33 <> 1, 1
            from person p;

            insert into certificate (id, run_id, entry, person_id, person_reference, title, title_key, series_part,
                first_day, last_day, minutes, duration_assumed, proof_present, row_unclear)
            overriding system value
            select i, 2, i, case when i %% 200 > 0 then 1 + abs(hashint4(i)::bigint) %% %2$d end,
                'number:' || i, 'Titel ' || i %% 500, 'titel ' || i %% 500, false, date '2020-10-01' + i %% 2200,
                date '2020-10-01' + i %% 2200, 360, i %% 20 = 0, true, false
            from generate_series(1, 2 * %2$d) i;

            insert into judgement (certificate_id, mandate_id, rule_version, outcome, category_leaders, category_staff,
                fulfils_leaders, fulfils_staff, reason)
            select c.id, 'zugangshemmnisse-2026', '1', o.outcome, case when o.outcome = 'COUNTED' then k.category end,
                case when o.outcome = 'COUNTED' then k.category end, o.outcome = 'COUNTED' and c.id %% 4 < 2,
                o.outcome = 'COUNTED', 'Titel passt zu einer Kompetenz'
            from certificate c
            cross join lateral (select (array['COUNTED', 'TOO_SHORT', 'NO_CATEGORY', 'TITLE_UNCLEAR', 'COUNTED'])
                [1 + c.id %% 5] as outcome) o
            cross join lateral (select (array['DEMOCRATIC', 'INTERCULTURAL', 'MULTILINGUAL', 'PLAIN_LANGUAGE'])
                [1 + c.id %% 4] as category) k
            """;

    private SqlCity() {}

    /** Puts it in place of what is there, by the owner of the tables. */
    static void fill(Connection owner, int units, int persons) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(EMPTY);
            // Checking every reference of rows that are right by construction takes most of the time.
            statement.execute("set session_replication_role = replica");
            statement.execute(FILL.formatted(units, persons));
            statement.execute("set session_replication_role = origin");
            statement.execute("select refill_tally()");
            statement.execute("vacuum analyze");
        }
    }
}
