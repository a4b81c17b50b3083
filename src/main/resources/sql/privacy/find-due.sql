-- What is due: noted first, so that the page shows exactly what the nightly run deletes.

-- Nothing is due before every mandate that was ever asked for has its final report: persons are the same for all.
create temporary table report on commit drop as
select case when bool_and(m.closed_at is not null) then max(m.closed_at) end as closed_at
from (
    select mandate_id, max(closed_at) filter (where kind = 'FINAL') as closed_at from evaluation_round group by mandate_id
) m;

-- A list without a plan of its own any more, or applied long ago.
create temporary table due_run on commit drop as
select id from import_run
where coalesce(applied_at, received_at) < :staged and state not in ('RECEIVED', 'STAGED');

-- Certificates that found no person, long after the final report and after their own list.
create temporary table due_waiting on commit drop as
select c.id
from certificate c
join import_run r on r.id = c.run_id
where (select closed_at from report) < :waiting and c.person_id is null and coalesce(r.applied_at, r.received_at) < :waiting;

-- The rows of these lists are due, but the names of a certificate that still waits for its person are needed to find the
-- person (R26). Rows are so many that only what is kept of them is noted.
create temporary table kept_name on commit drop as
select c.run_id, c.entry
from certificate c
where c.person_id is null and c.run_id in (select id from due_run) and c.id not in (select id from due_waiting);

-- Whom a list names that is not long ago is still needed. Where nobody can be due yet, nobody has to be looked for.
create temporary table recent_run on commit drop as
select id from import_run
where (select closed_at from report) < :personal
    and state in ('APPLIED', 'PLANNED') and coalesce(applied_at, received_at) >= :personal;

create temporary table named_person on commit drop as
select id from person where run_id in (select id from recent_run)
union
select person_id from assignment where run_id in (select id from recent_run)
union
select person_id from certificate where run_id in (select id from recent_run)
union
select person_id from planned_change where run_id in (select id from recent_run) and kind <> 'LEAVING'
union
select c.person_id from planned_change p join certificate c on c.id = p.certificate_id
    where p.run_id in (select id from recent_run);

create temporary table chosen_person on commit drop as
select p.id, p.person_key, p.personnel_number, p.family_key, p.email
from person p
where (select closed_at from report) < :personal and not exists (select from named_person n where n.id = p.id);

-- Answers about persons whom nobody found, or who never came back after their list was undone.
create temporary table due_answer on commit drop as
select a.id
from certificate_answer a
cross join report f
where a.person_id is null and f.closed_at < :personal and a.answered_at < :personal;

create temporary table due_naming on commit drop as
select a.id
from person_answer a
cross join report f
where a.person_id is null and f.closed_at < :personal and a.answered_at < :personal;

create temporary table due_head on commit drop as
select h.unit_code
from unit_head h
join organisational_unit u on u.code = h.unit_code
cross join report f
where f.closed_at < :personal and (u.run_id is null or u.run_id not in (select id from recent_run))
    and not exists (select from person p
        where p.personnel_number = h.personnel_number and p.id not in (select id from chosen_person));

-- Headers may name persons, where a list has a column for each.
create temporary table due_agreement on commit drop as
select a.id
from file_agreement a
cross join report f
where f.closed_at < :personal and a.agreed_at < :personal;

create temporary table due_delivery on commit drop as
select d.round_id, d.unit_code
from unit_delivery d
join evaluation_round r on r.id = d.round_id
cross join report f
where f.closed_at < :personal and r.closed_at < :personal;

-- A file may be called after a person.
create temporary table due_file_name on commit drop as
select r.id
from import_run r
cross join report f
where f.closed_at < :personal and r.id in (select id from due_run)
    and coalesce(r.applied_at, r.received_at) < :personal and r.file_name <> 'Liste ' || r.id;
