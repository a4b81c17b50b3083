-- The plan: only what is not simply added has a line in it.

create temporary table said_again on commit drop as
select s.entry
from (
    select person_key, unit_code, min(entry) as first
    from staged_staff
    where run_id = :run and status = 'READ' and named_again
    group by person_key, unit_code
    having count(*) > 1
) repeated
join staged_staff s on s.person_key = repeated.person_key and s.unit_code is not distinct from repeated.unit_code
where s.run_id = :run and s.status = 'READ' and s.named_again and s.entry > repeated.first;
analyze said_again;

-- The units that the list itself names.
create temporary table listed_unit on commit drop as
select distinct coalesce(unit_code, '') as unit_code from staged_staff where run_id = :run and status <> 'REJECTED';

insert into planned_change (run_id, entry, kind)
select :run, entry, 'DUPLICATE' from said_again;

-- Beside the plan itself nothing is asked that the statement fills: rows that it has just written would be read again
-- for each further one.
insert into planned_change (run_id, entry, kind, person_id, assignment_id)
select :run, c.entry, case when c.person_differs or c.work_is_new or c.work_differs then 'CHANGED' else 'UNCHANGED' end,
    c.person_id, c.assignment_id
from staff_change c
where c.run_id = :run and not exists (select from said_again d where d.entry = c.entry);
analyze planned_change (run_id, entry, kind, person_id, assignment_id);

-- Who is missing in the full list of a unit leaves it; who is named in a row that cannot be used yet does not. Those who
-- are in the plan already need not be looked for in the list.
insert into planned_change (run_id, kind, person_id, assignment_id)
select r.id, 'LEAVING', a.person_id, a.id
from import_run r
join assignment a on (a.valid_from is null or a.valid_from <= r.change_day)
    and (a.valid_until is null or a.valid_until >= r.change_day)
join person p on p.id = a.person_id and (p.exit_day is null or p.exit_day >= r.change_day)
where r.id = :run and r.mode = 'SNAPSHOT' and a.unit_code in (select unit_code from listed_unit)
    and not exists (select from planned_change c where c.run_id = :run and c.assignment_id = a.id)
    and not exists (
        select from staged_staff s
        where s.run_id = :run and s.person_key = p.person_key
            and (s.unit_code = a.unit_code or s.unit_code is null or s.status <> 'READ'));

-- Which units are touched, with the version that was noted before the list was compared.
create temporary table touched_unit on commit drop as
select unit_code from listed_unit
union select coalesce(a.unit_code, '') from planned_change c join assignment a on a.person_id = c.person_id
    where c.run_id = :run and c.kind <> 'UNCHANGED';

delete from import_run_unit
where run_id = :run and unit_code <> '*' and unit_code not in (select unit_code from touched_unit);

insert into import_run_unit (run_id, unit_code, version)
select :run, unit_code, 0 from touched_unit
on conflict do nothing;

update import_run_unit set listed = true
where run_id = :run and unit_code in (select unit_code from listed_unit);

update import_run_unit u set members = m.members, leaving = m.leaving
from (
    select a.unit_code, count(*) as members, count(c.assignment_id) as leaving
    from import_run r
    join assignment a on (a.valid_from is null or a.valid_from <= r.change_day)
        and (a.valid_until is null or a.valid_until >= r.change_day)
    left join planned_change c on c.run_id = r.id and c.kind = 'LEAVING' and c.assignment_id = a.id
    where r.id = :run and r.mode = 'SNAPSHOT'
        and not exists (
            select from person p
            where p.id = a.person_id and p.exit_day < (select change_day from import_run where id = :run))
    group by a.unit_code
) m
where u.run_id = :run and u.unit_code = m.unit_code;

drop table said_again, listed_unit, touched_unit;
