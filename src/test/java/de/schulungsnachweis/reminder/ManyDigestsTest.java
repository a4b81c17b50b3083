package de.schulungsnachweis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.reminder.outbox.CyclePreparation;
import de.schulungsnachweis.testing.CountedStatements;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Preparing costs the same few statements, however many managers there are. */
@ReminderTest
class ManyDigestsTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MANY = 500;
    private static final int TEN_THOUSAND = 10_000;

    @Autowired
    private ReminderOffice office;

    @Autowired
    private CyclePreparation preparation;

    @Autowired
    private CountedStatements statements;

    @BeforeEach
    void ready() throws Exception {
        office.ready();
        office.sql("""
                insert into organisational_unit (code, code_key, name, kind)
                select 'A' || n, 'A' || n, 'Amt ' || n, 'AMT' from generate_series(1, 50) n;
                insert into reminder_unit (unit_code, enabled) select code, true from organisational_unit
                """);
    }

    @Test
    void manyDigestsTakeAsManyStatementsAsTen() throws Exception {
        teams(1, 10);
        int forFew = prepared("wenige", 10);
        office.sql("delete from reminder_cycle");
        teams(11, MANY);
        assertThat(prepared("viele", MANY)).isEqualTo(forFew);
    }

    @Test
    @Tag("ausdauer")
    void tenThousandDigestsArePreparedInTenSeconds() throws Exception {
        teams(1, TEN_THOUSAND);
        long before = System.nanoTime();
        prepared("viele", TEN_THOUSAND);
        Duration taken = Duration.ofNanos(System.nanoTime() - before);
        System.out.println(TEN_THOUSAND + " Erinnerungen vorbereitet in " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(LONGEST);
    }

    private int prepared(String key, int expected) throws Exception {
        return statements.during(() -> assertThat(CurrentScope.during(Job.REMINDER, () -> preparation.scheduled(key)))
                .contains(expected));
    }

    /** Every manager has two persons. */
    private void teams(int first, int last) throws Exception {
        office.sql("""
                insert into person (person_key, personnel_number, family_name, family_key, email)
                select 'number:' || n || r, n || r, 'Name' || n || r, 'NAME', n || r || '@stadt.example'
                from generate_series(%d, %d) n, unnest(array['L', 'a', 'b']) r;
                insert into assignment (person_id, unit_code, target_group, supervisor, main, entries)
                select p.id, 'A' || 1 + (p.id %% 50),
                    case when p.personnel_number like '%%L' then 'LEADERS' else 'STAFF' end,
                    case when p.personnel_number not like '%%L'
                        then left(p.personnel_number, length(p.personnel_number) - 1) || 'L' end, true, 1
                from person p where not exists (select from assignment a where a.person_id = p.id);
                analyze person; analyze assignment
                """.formatted(first, last));
    }
}
