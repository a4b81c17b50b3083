-- R14: one training is one record; the one with a proof survives.
update certificate c set duplicate_of = nullif(r.survivor, c.id), durations_differ = r.durations_differ
from (
    select id, first_value(id) over best as survivor,
        coalesce(min(minutes) over training < max(minutes) over training, false) as durations_differ
    from certificate
    where title_key is not null and last_day is not null and person_reference in (select unnest(:references))
    window training as (partition by person_reference, title_key, last_day),
        best as (partition by person_reference, title_key, last_day
            order by (proof_present is false), row_unclear, (minutes is null), id)
) r
where c.id = r.id
    and (c.duplicate_of, c.durations_differ) is distinct from (nullif(r.survivor, c.id), r.durations_differ)
