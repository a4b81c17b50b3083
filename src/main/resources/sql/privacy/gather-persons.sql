-- Everything that is stored of the chosen persons; each way to them is asked for by itself, so that nothing is read where there
-- are none. A person's export, the erasure and the nightly run look at the same: none of them knows of less than another.

create temporary table chosen_staff_row on commit drop as
select s.run_id, s.entry, s.sheet, s.row_number
from staged_staff s
where s.person_key in (select person_key from chosen_person)
union
select s.run_id, s.entry, s.sheet, s.row_number
from staged_staff s
join chosen_person c on c.personnel_number = s.personnel_number and c.family_key = coalesce(s.family_key, c.family_key);

-- With the person's number but another surname a row is somebody else's (R26).
create temporary table chosen_certificate_row on commit drop as
select s.run_id, s.entry, s.sheet, s.row_number
from staged_certificate s
where s.person_id in (select id from chosen_person)
union
select s.run_id, s.entry, s.sheet, s.row_number
from staged_certificate s
where (s.run_id, s.entry) in (
    select run_id, entry from certificate where person_id in (select id from chosen_person))
union
select s.run_id, s.entry, s.sheet, s.row_number
from staged_certificate s
join chosen_person c on c.personnel_number = s.personnel_number and c.family_key = coalesce(s.family_key, c.family_key)
where s.person_id is null;

create temporary table chosen_certificate on commit drop as
select c.id
from certificate c
where c.person_id in (select id from chosen_person)
union all
select c.id
from certificate c
where c.person_id is null and (c.run_id, c.entry) in (select run_id, entry from chosen_certificate_row);

create temporary table chosen_problem on commit drop as
with named as (
    select * from chosen_staff_row
    union all
    select * from chosen_certificate_row
)
select p.run_id, p.id
from import_problem p join named n on n.run_id = p.run_id and n.entry = p.entry
union
select p.run_id, p.id
from import_problem p
join named n on n.run_id = p.run_id and n.row_number = p.row_number and coalesce(n.sheet, '') = coalesce(p.sheet, '')
where p.entry is null;

create temporary table chosen_plan on commit drop as
select p.run_id, p.entry, p.kind, p.person_id, p.ctid as place
from planned_change p
where p.person_id in (select id from chosen_person)
    or p.certificate_id in (select id from chosen_certificate)
    or (p.run_id, p.entry) in (
        select run_id, entry from chosen_staff_row union all select run_id, entry from chosen_certificate_row);

create temporary table chosen_image on commit drop as
select f.run_id, f.table_name, f.row_id
from fact_change f
where f.table_name = 'person' and f.row_id in (select id from chosen_person)
    or f.table_name <> 'person' and (f.before ->> 'person_id')::bigint in (select id from chosen_person)
    or f.table_name = 'certificate' and f.row_id in (select id from chosen_certificate);

-- An answer that is out of force, because its person was taken back with a list, names the person by the key.
create temporary table chosen_answer on commit drop as
select a.id
from certificate_answer a
where a.person_id in (select id from chosen_person) or a.person_key in (select person_key from chosen_person);

create temporary table chosen_naming on commit drop as
select a.id
from person_answer a
where a.person_id in (select id from chosen_person) or a.person_key in (select person_key from chosen_person)
    or a.person_id is null and exists (
        select from chosen_person c
        where a.person_reference = 'number:' || c.personnel_number
            and c.family_key = coalesce(a.family_key, c.family_key));

create temporary table chosen_head on commit drop as
select h.unit_code from unit_head h where h.personnel_number in (select personnel_number from chosen_person);
