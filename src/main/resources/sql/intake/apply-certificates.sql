-- The plan of a certificate list becomes certificates, all of it or nothing.

update certificate c set person_id = s.person_id,
    person_reference = certificate_reference(
        s.person_id, s.personnel_number, s.family_key, s.given_key, coalesce(s.unit_code, s.unit_text), s.email),
    title = s.title, title_key = s.title_key, last_day = s.last_day, series_key = s.series_key, series_part = s.series_part,
    provider = s.provider, course_number = s.course_number, first_day = s.first_day,
    last_day_earliest = s.last_day_earliest, minutes = s.minutes, minutes_least = s.minutes_least,
    minutes_most = s.minutes_most, duration_assumed = s.duration_assumed, duration_problem = s.duration_problem,
    format = s.format, source = s.source, proof_present = s.proof_present, category_stated = s.category_stated,
    row_unclear = false, unit_code = s.unit_code
from planned_change p
join staged_certificate s on s.run_id = p.run_id and s.entry = p.entry
where p.run_id = :run and p.kind = 'CHANGED' and c.id = p.certificate_id;

insert into certificate (run_id, entry, person_id, person_reference, title, title_key, series_key, series_part,
    provider, course_number, first_day, last_day_earliest, last_day, minutes, minutes_least, minutes_most,
    duration_assumed, duration_problem, format, source, proof_present, category_stated, row_unclear, unit_code)
select run_id, entry, person_id,
    certificate_reference(person_id, personnel_number, family_key, given_key, coalesce(unit_code, unit_text), email),
    title, title_key, series_key, series_part, provider, course_number, first_day, last_day_earliest, last_day,
    minutes, minutes_least, minutes_most, duration_assumed, duration_problem, format, source, proof_present,
    category_stated, status = 'DECIDE', unit_code
from staged_certificate s
where run_id = :run and status <> 'REJECTED' and not exists (
    select from planned_change p where p.run_id = :run and p.entry = s.entry and p.kind in ('CHANGED', 'UNCHANGED'))
order by entry;

-- R26a: where a correction by hand holds, what the newest list says is kept beside it.
with held as materialized (
    select run_id, entry, person_id, listed from staged_certificate where run_id = :run and listed is not null
)
insert into corrected_certificate (certificate_id, correction_id, listed)
select distinct on (c.id) c.id, k.id, h.listed
from held h
join certificate_correction k on k.person_id = h.person_id and k.revoked_at is null
    and (k.listed_title_key, k.listed_last_day)
        is not distinct from (h.listed ->> 'title_key', (h.listed ->> 'last_day')::date)
join lateral (
    select p.certificate_id as id from planned_change p
    where p.run_id = h.run_id and p.entry = h.entry and p.kind in ('CHANGED', 'UNCHANGED')
    union
    select n.id from certificate n where n.run_id = h.run_id and n.entry = h.entry
) c on c.id is not null
order by c.id, h.entry desc
on conflict (certificate_id) do update set correction_id = excluded.correction_id, listed = excluded.listed;

create temporary table touched_person on commit drop as
select person_reference from certificate where run_id = :run
union
select c.person_reference from planned_change p join certificate c on c.id = p.certificate_id
where p.run_id = :run and p.kind = 'CHANGED'
union
-- Whose record was mended to be somebody else's.
select before ->> 'person_reference' from fact_change where run_id = :run and table_name = 'certificate';
