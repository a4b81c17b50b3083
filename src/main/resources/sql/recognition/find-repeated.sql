-- R14: one training is one record; the one with a proof survives. Compares the certificates of the persons in the temporary
-- table touched_person.
create temporary table compared on commit drop as
with repeated as materialized (
    select person_reference, title_key, last_day
    from certificate
    where title_key is not null and last_day is not null and person_reference in (
        select person_reference from touched_person)
    group by person_reference, title_key, last_day
    having count(*) > 1
), judged as materialized (
    select id, nullif(first_value(id) over best, id) as duplicate_of,
        coalesce(min(minutes) over training < max(minutes) over training, false) as durations_differ
    from certificate
    join repeated using (person_reference, title_key, last_day)
    window training as (partition by person_reference, title_key, last_day),
        best as (partition by person_reference, title_key, last_day
            order by (proof_present is false), row_unclear, (minutes is null), id)
)
select id, duplicate_of, durations_differ from judged
union all
-- What was one of several and is the only one now.
select c.id, null, false
from certificate c
where (c.duplicate_of is not null or c.durations_differ)
    and c.person_reference in (select person_reference from touched_person)
    and c.id not in (select id from judged);

update certificate c set duplicate_of = r.duplicate_of, durations_differ = r.durations_differ
from compared r
where c.id = r.id and (c.duplicate_of, c.durations_differ) is distinct from (r.duplicate_of, r.durations_differ);

drop table compared;
