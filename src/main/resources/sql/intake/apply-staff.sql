-- Staged entries become persons and their assignments, all of them or none.

insert into person (person_key, personnel_number, family_name, given_name, family_key, given_key,
    academic_title, email, entry_day, exit_day)
select distinct on (person_key) person_key, personnel_number, family_name, given_name, family_key, given_key,
    academic_title, email, entry_day, exit_day
from staged_staff
where run_id = :run and status = 'READ'
order by person_key, (email is null), entry
on conflict (person_key) do update set
    academic_title = coalesce(person.academic_title, excluded.academic_title),
    email = coalesce(person.email, excluded.email),
    entry_day = coalesce(person.entry_day, excluded.entry_day),
    exit_day = coalesce(person.exit_day, excluded.exit_day);

insert into assignment (person_id, unit_code, target_group, leader, citizen_contact, media_work,
    function, sub_unit, supervisor, on_duty, main, entries)
select p.id, s.unit_code, s.target_group, s.leader, s.citizen_contact, s.media_work,
    s.function, s.sub_unit, s.supervisor, s.on_duty, false, s.entries
from (
    select distinct on (person_key, unit_code) *,
        count(*) over (partition by person_key, unit_code) as entries
    from staged_staff
    where run_id = :run and status = 'READ'
    order by person_key, unit_code, entry
) s
join person p on p.person_key = s.person_key
order by s.entry
on conflict (person_id, unit_code, valid_from) do update set entries = assignment.entries + excluded.entries;

-- R26: counted once, in the unit that lists the person as manager, else in the earlier one.
update assignment a set main = (a.id = first.id)
from (
    select distinct on (person_id) person_id, id
    from assignment
    where person_id in (
        select p.id from person p join staged_staff s on s.person_key = p.person_key where s.run_id = :run)
    order by person_id, (unit_code is null), (target_group <> 'LEADERS'), id
) first
where a.person_id = first.person_id and a.main is distinct from (a.id = first.id);

analyze person, assignment;

update import_run set state = 'APPLIED' where id = :run;
