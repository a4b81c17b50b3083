-- What a list of a whole city costs: an index less to keep for every person, and nothing asked twice.

-- The key of a person with a number is made of the number (R26): it is unique with the key, and found by the key.
alter table person drop constraint person_personnel_number_key;

-- Names are compared for a whole list at once: that reads all persons anyway.
drop index person_family_key_given_key_idx;

-- Nobody is looked for without an e-mail.
drop index person_lower_idx;
create index on person (lower(email)) where email is not null;

-- Whether the list names the person more than once: found once for all, instead of by each question that depends on it.
alter table staged_staff add column named_again boolean not null default false;
create index on staged_staff (run_id) where named_again;
update staged_staff s set named_again = true
from import_run r
where r.id = s.run_id and r.state in ('STAGED', 'PLANNED') and s.status = 'READ' and (
    select count(*) > 1 from staged_staff o
    where o.run_id = s.run_id and o.person_key = s.person_key and o.status = 'READ');

-- Whether the list itself names the unit, beside those that its persons are in as well.
alter table import_run_unit add column listed boolean not null default false;
update import_run_unit u set listed = true
from import_run r
where r.id = u.run_id and r.kind = 'STAFF' and r.state = 'PLANNED' and exists (
    select from staged_staff s
    where s.run_id = u.run_id and coalesce(s.unit_code, '') = u.unit_code and s.status <> 'REJECTED');

-- What every list asks anew before its statements are planned. A list names nearly everybody once: that need not be found
-- out, and for the rest a smaller sample will do.
alter table staged_staff alter column person_key set (n_distinct_inherited = -0.95);
alter table staged_staff_rows alter column person_key set (n_distinct = -0.95);
alter table person alter column person_key set (n_distinct = -1);
alter table assignment alter column person_id set (n_distinct = -0.95);
do $$
declare
    compared text;
begin
    foreach compared in array array['run_id', 'status', 'person_key', 'unit_code', 'named_again'] loop
        execute format('alter table staged_staff alter column %I set statistics 20', compared);
    end loop;
    foreach compared in array array['person_key', 'family_key', 'given_key', 'email'] loop
        execute format('alter table person alter column %I set statistics 50', compared);
    end loop;
    foreach compared in array array['person_id', 'unit_code', 'valid_from', 'valid_until', 'main'] loop
        execute format('alter table assignment alter column %I set statistics 50', compared);
    end loop;
end
$$;

-- As before, with fewer looks at the rows that came.
create or replace function require_person_and_unit() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    own constant xid := pg_current_xact_id()::xid;
    units constant text[] := array(select a.unit_code from added a where a.unit_code is not null group by a.unit_code);
    missing boolean;
    known boolean;
begin
    perform from organisational_unit u where u.code = any(units) for key share;
    -- Nobody else sees a person whom this very transaction brought; the others are held, and looked for again.
    select bool_or(p.id is null), bool_or(p.xmin <> own) into missing, known
    from added a left join person p on p.id = a.person_id;
    if known then
        perform from person p where p.id in (select a.person_id from added a) and p.xmin <> own for key share;
        missing := exists (select from added a where not exists (select from person p where p.id = a.person_id));
    end if;
    if missing or exists (
            select from unnest(units) named (code)
            where not exists (select from organisational_unit u where u.code = named.code)) then
        raise foreign_key_violation using message = 'an assignment refers to a person or unit that is not there';
    end if;
    return null;
end
$$;
