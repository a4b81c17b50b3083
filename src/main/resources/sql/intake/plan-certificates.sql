-- The plan: only what is not simply added has a line in it.

create temporary table certificate_entry on commit drop as
select entry, status, title_key, last_day,
    certificate_reference(person_id, personnel_number, family_key, given_key, coalesce(unit_code, unit_text), email)
        as person_reference,
    (title, provider, course_number, first_day, last_day_earliest, minutes, minutes_least, minutes_most,
        duration_assumed, duration_problem, format, source, proof_present, category_stated,
        status = 'DECIDE')::text as content
from staged_certificate
where run_id = :run and status <> 'REJECTED';

-- R14: the records of the same trainings that are stored; from own lists, a full list may correct them.
create temporary table certificate_known on commit drop as
select c.id, c.person_reference, c.title_key, c.last_day, r.units is not distinct from own.units as own_list,
    own.mode = 'SNAPSHOT' as full_list,
    (c.title, c.provider, c.course_number, c.first_day, c.last_day_earliest, c.minutes, c.minutes_least,
        c.minutes_most, c.duration_assumed, c.duration_problem, c.format, c.source, c.proof_present,
        c.category_stated, c.row_unclear)::text as content
from certificate c
join import_run r on r.id = c.run_id
join import_run own on own.id = :run
where c.person_reference in (select person_reference from certificate_entry);

analyze certificate_entry (entry, status, person_reference, title_key, last_day),
    certificate_known (person_reference, title_key, last_day);

-- A mended row replaces the record that its list brought before, whatever of it was mended.
insert into planned_change (run_id, entry, kind, certificate_id)
select :run, s.entry, 'CHANGED', c.id
from (
    select distinct on (replaced_run, replaced_entry) entry, replaced_run, replaced_entry
    from staged_certificate
    where run_id = :run and status = 'READ' and replaced_run is not null
    order by replaced_run, replaced_entry, entry
) s
join import_run own on own.id = :run
join import_run earlier on earlier.id = s.replaced_run and earlier.state = 'APPLIED'
    and earlier.units is not distinct from own.units
join certificate c on c.run_id = earlier.id and c.entry = s.replaced_entry
where not exists (
    select from certificate_entry e
    join certificate_known k on k.person_reference = e.person_reference and k.content = e.content
        and k.title_key is not distinct from e.title_key and k.last_day is not distinct from e.last_day
    where e.entry = s.entry and k.id = c.id);

insert into planned_change (run_id, entry, kind, certificate_id)
select :run, e.entry, 'UNCHANGED', min(k.id)
from certificate_entry e
join certificate_known k on k.person_reference = e.person_reference and k.content = e.content
    and k.title_key is not distinct from e.title_key and k.last_day is not distinct from e.last_day
where k.full_list and not exists (select from planned_change c where c.run_id = :run and c.entry = e.entry)
group by e.entry;

insert into planned_change (run_id, entry, kind, certificate_id)
select :run, e.entry, 'CHANGED', k.id
from (
    select *, row_number() over (partition by person_reference, title_key, last_day order by entry) as place
    from certificate_entry e
    where status = 'READ' and not exists (select from planned_change c where c.run_id = :run and c.entry = e.entry)
) e
join (
    select *, row_number() over (partition by person_reference, title_key, last_day order by id) as place
    from certificate_known k
    where own_list and full_list
        and k.id not in (select certificate_id from planned_change where run_id = :run and kind = 'CHANGED')
        and not exists (
            select from certificate_entry e
            where e.person_reference = k.person_reference and e.content = k.content
                and e.title_key is not distinct from k.title_key and e.last_day is not distinct from k.last_day)
) k using (person_reference, title_key, last_day, place);

insert into planned_change (run_id, entry, kind)
select :run, e.entry, 'DUPLICATE'
from (
    select *, row_number() over (partition by person_reference, title_key, last_day order by entry) as place
    from certificate_entry
    where status = 'READ'
) e
left join (
    select distinct person_reference, title_key, last_day from certificate_known
) k using (person_reference, title_key, last_day)
where (e.place > 1 or k.person_reference is not null)
    and not exists (select from planned_change c where c.run_id = :run and c.entry = e.entry);

-- Which units are touched, with the version that was noted before the list was compared.
create temporary table certificate_unit on commit drop as
select coalesce(unit_code, '') as unit_code from staged_certificate where run_id = :run and status <> 'REJECTED'
union select coalesce(a.unit_code, '') from staged_certificate s join assignment a on a.person_id = s.person_id
    where s.run_id = :run and s.status <> 'REJECTED';

delete from import_run_unit where run_id = :run and unit_code <> '*' and unit_code not in (select unit_code from certificate_unit);

insert into import_run_unit (run_id, unit_code, version)
select :run, unit_code, 0 from certificate_unit
on conflict do nothing;

drop table certificate_entry, certificate_known, certificate_unit;

analyze planned_change (run_id, entry, kind);
