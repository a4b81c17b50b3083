-- Deletes what was noted as due, all of it or nothing.

-- What was planned with these persons is planned anew.
insert into unit_version (unit_code, version)
select unit_code, 1
from (select distinct coalesce(unit_code, '') as unit_code from assignment
    where person_id in (select id from due_person) order by 1) touched
on conflict (unit_code) do update set version = unit_version.version + 1;

delete from staged_staff s using due_staff_row d where s.run_id = d.run_id and s.entry = d.entry;
delete from staged_certificate s using due_certificate_row d where s.run_id = d.run_id and s.entry = d.entry;
delete from import_problem where run_id in (select id from due_run);
delete from fact_change where run_id in (select id from due_run);
update import_run set purged_at = :now where id in (select id from due_run) and purged_at is null;
update import_run set state = 'DISCARDED' where id in (select id from due_run) and state = 'PLANNED';

delete from certificate where id in (select id from due_waiting);
delete from certificate where id in (select id from due_certificate);
delete from certificate_answer where id in (select id from due_answer);
delete from person_answer where id in (select id from due_naming);
delete from unit_head where unit_code in (select unit_code from due_head);
delete from person where id in (select id from due_person);
