-- What only the whole list, or what is stored already, can tell about an entry of a staff list.

-- R26: without a personnel number the name within the unit is the key.
update staged_staff
set person_key = 'name:' || family_key || '|' || coalesce(given_key, '') || '|' || coalesce(unit_code, '')
where run_id = :run and status <> 'REJECTED' and person_key is null;

-- R26a: a decision by hand holds whatever the list says; what it says is kept beside it. A list that says nothing of groups
-- changes none.
with decided as materialized (
    select p.person_key, d.unit_code, d.citizen_contact
    from citizen_contact_decision d
    join person p on p.id = d.person_id
    where d.revoked_at is null
)
update staged_staff s set contact_decided = true, listed_contact = s.citizen_contact,
    citizen_contact = d.citizen_contact, target_group = target_group_of(s.leader, d.citizen_contact, s.media_work)
from decided d, import_run r
where s.run_id = :run and r.id = :run and s.status <> 'REJECTED' and s.person_key = d.person_key
    and exists (select from decided)
    and s.unit_code = d.unit_code
    and (s.target_group <> 'UNDECLARED' or r.list_columns && array['leader', 'citizenContact', 'mediaWork']);

-- Just filled tables have no statistics to plan by; those of what is compared are enough.
analyze staged_staff (run_id, status, person_key, unit_code, named_again);

create temporary table staff_question (entry integer, code text, column_name text, value text, advice text)
    on commit drop;

-- Whom the list names more than once; whoever it names once can contradict only what is stored.
create temporary table named_again on commit drop as
select s.entry, s.person_key, s.personnel_number, s.family_name, s.family_key, s.given_key, s.unit_code, s.target_group,
    s.on_duty, s.entry_day, s.exit_day
from staged_staff s
where s.run_id = :run and s.status = 'READ' and s.person_key in (
    select person_key from staged_staff
    where run_id = :run and status = 'READ'
    group by person_key having count(*) > 1);
analyze named_again (person_key, unit_code);
update staged_staff s set named_again = true from named_again n where s.run_id = :run and s.entry = n.entry;

-- One number, two names: nobody can know who is meant.
insert into staff_question
select entry, 'NUMBER_TWO_NAMES', 'Personalnummer', personnel_number,
    'Diese Personalnummer steht in der Liste bei verschiedenen Namen. '
        || 'Bitte berichtigen Sie die Nummer oder den Namen.'
from named_again
where personnel_number in (
    select personnel_number from named_again
    where personnel_number is not null
    group by personnel_number having count(distinct (family_key, given_key)) > 1);

-- R26: the same number with another surname than before is asked about.
insert into staff_question
select s.entry, 'PERSON_NAME_DIFFERS', 'Nachname', s.family_name,
    'Unter dieser Personalnummer ist schon eine Person mit anderem Nachnamen erfasst. '
        || 'Bitte prüfen Sie, ob die Nummer stimmt oder ob sich der Name geändert hat.'
from staged_staff s
join person p on p.person_key = s.person_key and p.family_key <> s.family_key
where s.run_id = :run and s.status = 'READ' and s.personnel_number is not null;

-- Two people of one name in one unit cannot be told apart without a number.
insert into staff_question
select entry, 'PERSON_NOT_UNIQUE', 'Nachname', family_name,
    'Dieser Name steht in der Organisationseinheit mehrmals ohne Personalnummer. '
        || 'Bitte ergänzen Sie die Personalnummern.'
from named_again
where personnel_number is null;

-- The same person twice in one unit, with different statements.
insert into staff_question
select s.entry, 'ENTRIES_CONTRADICT', 'Personalnummer', s.personnel_number,
    'Diese Person steht in der Organisationseinheit mehrmals, mit verschiedenen Angaben zu Gruppe, Dienst, Eintritt '
        || 'oder Austritt. Bitte lassen Sie nur eine Zeile stehen.'
from (
    select person_key, unit_code
    from named_again
    group by person_key, unit_code
    having count(distinct (target_group, on_duty, entry_day, exit_day)) > 1
) c
join named_again s using (person_key)
where s.unit_code is not distinct from c.unit_code;

-- The same person and unit as an earlier list, with different statements: only a full list may say how it is now.
insert into staff_question
select s.entry, 'ENTRIES_CONTRADICT', 'Personalnummer', s.personnel_number,
    'Diese Person ist in der Organisationseinheit schon mit einer anderen Gruppe oder einem anderen Dienst erfasst. '
        || 'Bitte prüfen Sie, welche Angabe stimmt.'
from staged_staff s
join person p on p.person_key = s.person_key
join import_run r on r.id = s.run_id and r.mode = 'ADDITION'
join assignment a on a.person_id = p.id and a.unit_code is not distinct from s.unit_code
    and (a.valid_from is null or a.valid_from <= r.change_day)
    and (a.valid_until is null or a.valid_until >= r.change_day)
where s.run_id = :run and s.status = 'READ'
    and (a.target_group, a.on_duty) is distinct from (s.target_group, s.on_duty);

-- With what is stored already, the employment would end before it begins.
insert into staff_question
select s.entry, 'EXIT_BEFORE_ENTRY', 'Austritt', to_char(s.exit_day, 'DD.MM.YYYY'),
    'Zusammen mit dem, was schon erfasst ist, läge der Austritt vor dem Eintritt. Bitte prüfen Sie beide Tage.'
from staff_change c
join staged_staff s on s.run_id = c.run_id and s.entry = c.entry
where c.run_id = :run and c.exit_day < c.entry_day
    -- A list that states neither day cannot contradict.
    and (s.entry_day is not null or s.exit_day is not null);

update staged_staff s set status = 'DECIDE'
from staff_question q
where s.run_id = :run and s.entry = q.entry;

insert into import_problem (run_id, sheet, row_number, code, column_name, value, message)
select :run, s.sheet, s.row_number, q.code, q.column_name, q.value,
    coalesce('Blatt „' || s.sheet || '“, ', '') || 'Zeile ' || s.row_number || ', Spalte „' || q.column_name || '“, Wert „'
        || coalesce(q.value, '') || '“: ' || q.advice
from staff_question q
join staged_staff s on s.run_id = :run and s.entry = q.entry
order by s.entry, q.code;

drop table staff_question, named_again;

update import_run r set state = 'STAGED', read_entries = staged.read, decide_entries = staged.decide
from (
    select count(*) filter (where status = 'READ') as read, count(*) filter (where status = 'DECIDE') as decide
    from staged_staff
    where run_id = :run
) staged
where r.id = :run;
