-- Staged entries become certificates, all of them or none.

insert into certificate (run_id, entry, person_id, person_reference, title, title_key, series_key, series_part,
    provider, course_number, first_day, last_day_earliest, last_day, minutes, minutes_least, minutes_most,
    duration_assumed, duration_problem, format, source, proof_present, category_stated, row_unclear)
select run_id, entry, person_id,
    coalesce('person:' || person_id, 'number:' || personnel_number,
        'name:' || coalesce(family_key, '') || '|' || coalesce(given_key, '') || '|'
            || coalesce(unit_code, unit_text, '') || '|' || coalesce(lower(email), '')),
    title, title_key, series_key, series_part, provider, course_number, first_day, last_day_earliest, last_day,
    minutes, minutes_least, minutes_most, duration_assumed, duration_problem, format, source, proof_present,
    category_stated, status = 'DECIDE'
from staged_certificate
where run_id = :run and status <> 'REJECTED'
order by entry;

analyze certificate;

-- R14: one training is one record; the one with a proof survives.
update certificate c set duplicate_of = nullif(r.survivor, c.id), durations_differ = r.durations_differ
from (
    select id, first_value(id) over best as survivor,
        coalesce(min(minutes) over training < max(minutes) over training, false) as durations_differ
    from certificate
    join (
        select person_reference, title_key, last_day
        from certificate
        where title_key is not null and last_day is not null and person_reference in (
            select person_reference from certificate where run_id = :run)
        group by person_reference, title_key, last_day
        having count(*) > 1
    ) repeated using (person_reference, title_key, last_day)
    window training as (partition by person_reference, title_key, last_day),
        best as (partition by person_reference, title_key, last_day
            order by (proof_present is false), row_unclear, (minutes is null), id)
) r
where c.id = r.id;

-- R9: parts of one training, or one training under two days? A person decides.
update certificate c set question = 'SERIES'
from (
    select id,
        count(*) over (partition by person_reference, lower(course_number)) > 1 and course_number is not null
        or count(*) over (partition by person_reference, series_key, lower(provider), series_part) > 1 and series_part
            as asked
    from certificate
    where duplicate_of is null and (course_number is not null or series_part) and person_reference in (
        select person_reference from certificate where run_id = :run)
) s
where c.id = s.id and s.asked and c.question is null;

update import_run set state = 'APPLIED' where id = :run;
