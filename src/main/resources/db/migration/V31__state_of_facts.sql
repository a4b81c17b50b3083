-- Whether anything was changed since a table was counted: every statement that changes what is counted leaves a mark, a random
-- number. Whoever sees the same marks sees the same facts, whichever transactions have committed in which order.
create table fact_mark (mark bigint not null);

create function mark_facts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into fact_mark (mark) values (random(-9223372036854775808, 9223372036854775807));
    return null;
end
$$;

do $$
declare
    counted regclass;
begin
    foreach counted in array array['person', 'assignment', 'organisational_unit', 'certificate', 'tally', 'judgement_kind',
            'mandate_number', 'mandate_group']::regclass[] loop
        execute format('create trigger mark_facts after insert or update or delete or truncate on %s
            for each statement execute function mark_facts()', counted);
    end loop;
end
$$;
-- Whose list it is. A new list has brought nothing yet; how far it has got is written every moment.
create trigger mark_facts after delete or truncate or update of units on import_run
    for each statement execute function mark_facts();

-- All visible marks as one number; it stays the same when marks are merged.
create function facts_state() returns bigint language sql stable security definer set search_path = public, pg_temp as $$
select coalesce(bit_xor(mark), 0) from fact_mark
$$;

-- Makes one mark of many, so that looking at them stays cheap. Returns how many there were.
create function merge_fact_marks() returns bigint language sql security definer set search_path = public, pg_temp as $$
with merged as (
    delete from fact_mark returning mark
), made as (
    insert into fact_mark (mark) select bit_xor(mark) from merged having count(*) > 0
)
select count(*) from merged
$$;
