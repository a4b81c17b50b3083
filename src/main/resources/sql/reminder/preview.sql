-- What would be sent about persons of the own units: a row for each mail, by name, and for each reason why names are held back.
with report as materialized (
    select * from reminder_preview(:mandate, :today, :knownBefore)
)
select d.manager_id, d.name, d.email, d.units, d.open, d.done, null as problem, null::text[] as persons, d.place
from (
    select r.manager_id, regexp_replace(concat_ws(' ', r.academic_title, r.given_name, r.family_name), '\s+', ' ', 'g') as name,
        r.email, string_agg(distinct r.unit_code, ', ') as units,
        count(*) filter (where r.state = 'OPEN') as open, count(*) filter (where r.state = 'DONE') as done,
        row_number() over (order by r.family_name collate "de-x-icu", r.given_name collate "de-x-icu", r.manager_id) as place
    from report r
    where r.problem is null
    group by r.manager_id, r.academic_title, r.given_name, r.family_name, r.email
) d
where d.open > 0
union all
select null, null, null, h.unit_code, cardinality(h.persons), 0, h.problem, h.persons, h.place
from (
    select r.unit_code, r.problem,
        array_agg(regexp_replace(concat_ws(' ', p.academic_title, p.given_name, p.family_name), '\s+', ' ', 'g')
            order by p.family_name collate "de-x-icu", p.given_name collate "de-x-icu") as persons,
        row_number() over (order by r.unit_code, r.problem) as place
    from report r
    join person p on p.id = r.person_id
    where r.problem is not null and r.state = 'OPEN'
    group by r.unit_code, r.problem
) h
order by place
