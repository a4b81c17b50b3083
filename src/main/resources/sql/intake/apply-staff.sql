-- The plan of a staff list becomes persons and their assignments, all of it or nothing.

-- How the plan says it will be, noted before anything changes.
create temporary table changed on commit drop as
select s.*
from staff_change s
join planned_change c on c.run_id = s.run_id and c.entry = s.entry and c.kind = 'CHANGED'
where s.run_id = :run and (select changed_entries > 0 from import_run where id = :run);
analyze changed (entry, person_id, assignment_id);

-- Whom the list names more than once: how often it says the same, and whether it names one unit only.
create temporary table repeated on commit drop as
select s.entry, count(c.entry) filter (where c.kind = 'DUPLICATE') over same as again,
    min(coalesce(s.unit_code, '')) over everywhere = max(coalesce(s.unit_code, '')) over everywhere as only_one
from staged_staff s
left join planned_change c on c.run_id = s.run_id and c.entry = s.entry
where s.run_id = :run and s.status = 'READ' and s.named_again
window same as (partition by s.person_key, s.unit_code), everywhere as (partition by s.person_key);
analyze repeated (entry);

-- By the key, so that its index grows at one end. Whom another list has brought since the plan was made is there already;
-- lists with new persons take turns.
insert into person (person_key, personnel_number, family_name, given_name, family_key, given_key,
    academic_title, email, entry_day, exit_day, run_id)
select distinct on (person_key) person_key, personnel_number, family_name, given_name, family_key, given_key,
    academic_title, email, entry_day, exit_day, :run
from staged_staff s
where s.run_id = :run and s.status = 'READ' and (select new_entries > 0 from import_run where id = :run)
    and not exists (select from planned_change c where c.run_id = :run and c.entry = s.entry)
    and not exists (select from person p where p.person_key = s.person_key)
order by person_key, (email is null), entry;

update person p set family_name = c.family_name, given_name = c.given_name, academic_title = c.academic_title,
    email = c.email, entry_day = c.entry_day, exit_day = c.exit_day,
    given_key = coalesce(s.given_key, p.given_key)
from changed c
join staged_staff s on s.run_id = c.run_id and s.entry = c.entry
where p.id = c.person_id and c.person_differs;

-- R26a: a change of group or manager ends one interval and begins another; everything else is replaced.
insert into assignment (person_id, unit_code, valid_from, valid_until, target_group, leader, citizen_contact,
    media_work, function, sub_unit, supervisor, on_duty, main, entries, run_id)
select a.person_id, a.unit_code, r.change_day, a.valid_until, c.target_group, c.leader, c.citizen_contact,
    c.media_work, c.function, c.sub_unit, c.supervisor, c.on_duty, a.main, a.entries, :run
from changed c
join import_run r on r.id = c.run_id
join assignment a on a.id = c.assignment_id
where c.from_change_day;

update assignment a set valid_until = r.change_day - 1
from changed c
join import_run r on r.id = c.run_id
where a.id = c.assignment_id and c.from_change_day;

update assignment a set target_group = c.target_group, leader = c.leader, citizen_contact = c.citizen_contact,
    media_work = c.media_work, function = c.function, sub_unit = c.sub_unit, supervisor = c.supervisor,
    on_duty = c.on_duty
from changed c
where a.id = c.assignment_id and c.work_differs and c.from_change_day is not true;

-- Who had no unit so far has one now.
create temporary table without_unit on commit drop as
select a.id, r.change_day, coalesce(a.valid_from >= r.change_day, true) as never_was
from assignment a
join import_run r on r.id = :run and r.mode = 'SNAPSHOT'
where a.unit_code is null and (a.valid_until is null or a.valid_until >= r.change_day)
    and a.person_id in (select person_id from changed where work_is_new and unit_code is not null)
    and not exists (
        select from changed c where c.person_id = a.person_id and c.unit_code is null);
delete from assignment where id in (select id from without_unit where never_was);
update assignment a set valid_until = w.change_day - 1 from without_unit w where a.id = w.id and not w.never_was;

-- Of whom nothing was known so far, everything reaches back.
insert into assignment (person_id, unit_code, target_group, leader, citizen_contact, media_work, function, sub_unit,
    supervisor, on_duty, main, entries, run_id)
select p.id, s.unit_code, s.target_group, s.leader, s.citizen_contact, s.media_work, s.function, s.sub_unit,
    s.supervisor, s.on_duty, coalesce(n.only_one, true) and p.run_id is not distinct from :run, 1 + coalesce(n.again, 0),
    :run
from staged_staff s
join person p on p.person_key = s.person_key
left join repeated n on n.entry = s.entry
where s.run_id = :run and s.status = 'READ' and (select new_entries > 0 from import_run where id = :run)
    and not exists (select from planned_change c where c.run_id = :run and c.entry = s.entry)
order by s.entry;

-- The first unit that is known of a person, and the first list of a unit, reach back; later ones begin with their list.
insert into assignment (person_id, unit_code, valid_from, target_group, leader, citizen_contact, media_work,
    function, sub_unit, supervisor, on_duty, main, entries, run_id)
select c.person_id, s.unit_code,
    case when exists (
            select from assignment a
            where a.person_id = c.person_id and (a.unit_code is not distinct from s.unit_code
                or r.mode = 'SNAPSHOT' and delivered.unit_code is not null and a.unit_code is not null))
        then r.change_day end,
    s.target_group, s.leader, s.citizen_contact, s.media_work, s.function, s.sub_unit, s.supervisor, s.on_duty,
    false, 1 + coalesce(n.again, 0), :run
from changed c
join import_run r on r.id = c.run_id
join staged_staff s on s.run_id = c.run_id and s.entry = c.entry
left join repeated n on n.entry = s.entry
left join (select distinct unit_code from assignment where run_id is distinct from :run) delivered
    on delivered.unit_code = s.unit_code
where c.work_is_new
order by s.entry;

-- Leaving ends the membership of the unit, never the employment.
create temporary table leaving on commit drop as
select a.*, r.change_day, coalesce(a.valid_from >= r.change_day, false) as never_was
from planned_change c
join import_run r on r.id = c.run_id
join assignment a on a.id = c.assignment_id
where c.run_id = :run and c.kind = 'LEAVING';
delete from assignment where id in (select id from leaving where never_was);
update assignment a set valid_until = l.change_day - 1 from leaving l where a.id = l.id and not l.never_was;
insert into assignment (person_id, unit_code, valid_from, target_group, leader, citizen_contact, media_work,
    on_duty, main, entries, run_id)
select distinct on (l.person_id) l.person_id, null, l.change_day, l.target_group, l.leader, l.citizen_contact,
    l.media_work, l.on_duty, false, 1, :run
from leaving l
where not exists (
    select from assignment a
    where a.person_id = l.person_id and (a.valid_until is null or a.valid_until >= l.change_day))
order by l.person_id, l.main desc, l.id;

-- Every entry of the lists is accounted for: a full list says anew how many there are, an addition adds its own.
update assignment a set entries = case when r.mode = 'SNAPSHOT' then told.times else a.entries + told.times end
from (
    select known.assignment_id, 1 + coalesce(again.times, 0) as times
    from planned_change known
    left join (
        select first.entry, count(*) as times
        from planned_change d
        join staged_staff again on again.run_id = d.run_id and again.entry = d.entry
        join staged_staff first on first.run_id = d.run_id and first.person_key = again.person_key
            and first.unit_code is not distinct from again.unit_code
        where d.run_id = :run and d.kind = 'DUPLICATE'
        group by first.entry
    ) again on again.entry = known.entry
    where known.run_id = :run and known.kind in ('CHANGED', 'UNCHANGED') and known.assignment_id is not null
) told, import_run r
where a.id = told.assignment_id and r.id = :run
    and a.entries <> case when r.mode = 'SNAPSHOT' then told.times else a.entries + told.times end;

-- R26: counted once on every day, in the unit that lists the person as manager, else in the earlier one. Where there
-- are intervals already, another choice holds from the list's day on.
create temporary table counted on commit drop as
select *, id = first_value(id) over best and true as counts
from (
    select a.*, r.change_day,
        min(a.id) over (partition by a.person_id, a.unit_code) as first_id,
        bool_and(a.valid_from is null and a.valid_until is null) over (partition by a.person_id) as always_open
    from assignment a
    join import_run r on r.id = :run
    where a.person_id in (
        -- Whoever is in several units now, or was known before.
        select person_id from assignment where run_id = :run and not main
        union select person_id from changed
        union select person_id from leaving)
) a
where (valid_from is null or valid_from <= change_day) and (valid_until is null or valid_until >= change_day)
window best as (partition by person_id order by (unit_code is null), (target_group <> 'LEADERS'), first_id, id);

insert into assignment (person_id, unit_code, valid_from, valid_until, target_group, leader, citizen_contact,
    media_work, function, sub_unit, supervisor, on_duty, main, entries, run_id)
select person_id, unit_code, change_day, valid_until, target_group, leader, citizen_contact,
    media_work, function, sub_unit, supervisor, on_duty, counts, entries, :run
from counted
where main <> counts and not always_open and valid_from is distinct from change_day;
update assignment a set valid_until = c.change_day - 1
from counted c
where a.id = c.id and c.main <> c.counts and not c.always_open and c.valid_from is distinct from c.change_day;
update assignment a set main = c.counts
from counted c
where a.id = c.id and c.main <> c.counts and (c.always_open or c.valid_from is not distinct from c.change_day);

-- R26a: where a decision by hand holds, it is shown with what the newest list says.
update citizen_contact_decision d set listed_contact = s.listed_contact
from staged_staff s
join person p on p.person_key = s.person_key
where s.run_id = :run and s.contact_decided and d.person_id = p.id and d.unit_code = s.unit_code
    and d.revoked_at is null and d.listed_contact is distinct from s.listed_contact;

drop table changed, repeated, without_unit, leaving, counted;
