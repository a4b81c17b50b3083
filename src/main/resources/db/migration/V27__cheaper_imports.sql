-- What a list of a whole city costs: an index less to keep for every person, and nothing asked twice.

-- The key of a person with a number is made of the number (R26): it is unique with the key, and found by the key.
alter table person drop constraint person_personnel_number_key;

-- Nobody is looked for without an e-mail.
drop index person_lower_idx;
create index on person (lower(email)) where email is not null;

-- Whether the list names the person more than once: found once for all, instead of by each question that depends on it.
alter table staged_staff add column named_again boolean not null default false;
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
    where s.run_id = u.run_id and s.unit_code = u.unit_code and s.status <> 'REJECTED');
