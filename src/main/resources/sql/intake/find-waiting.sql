-- A certificate whose person was unknown finds the person as soon as exactly one fits (R26), never by a guess.

create temporary table found on commit drop as
with waiting as materialized (
    select c.id, c.person_reference, s.personnel_number, s.family_key, s.given_key, s.email, s.unit_code, r.units
    from certificate c
    join import_run r on r.id = c.run_id
    join staged_certificate s on s.run_id = c.run_id and s.entry = c.entry
    where c.person_id is null
), fitting as (
    -- Somebody said already whom lists of these units mean.
    select w.id, w.person_reference, a.person_id, 0 as way
    from waiting w
    join person_answer a on a.person_reference = w.person_reference
        and (a.units && w.units or w.unit_code = any(a.units))
        and (a.family_key, a.given_key) is not distinct from (w.family_key, w.given_key)
    where a.person_id is not null and a.revoked_at is null
    union all
    select w.id, w.person_reference, p.id as person_id, 1 as way
    from waiting w
    join person p on p.person_key = 'number:' || w.personnel_number
        and (w.family_key is null or w.family_key = p.family_key)
        and (w.given_key is null or p.given_key is null
            or starts_with(w.given_key, p.given_key) or starts_with(p.given_key, w.given_key))
    union all
    select w.id, w.person_reference, p.id, 2
    from waiting w
    join person p on lower(p.email) = lower(w.email) and (w.family_key is null or w.family_key = p.family_key)
    where w.personnel_number is null
    union all
    select w.id, w.person_reference, p.id, 3
    from waiting w
    join person p on p.family_key = w.family_key and p.given_key = w.given_key
    where w.personnel_number is null
        -- An e-mail that is somebody's, with another name, is a contradiction.
        and not exists (select from person o where lower(o.email) = lower(w.email))
        and exists (select from assignment a where a.person_id = p.id and a.unit_code = w.unit_code)
)
select distinct on (id) id, person_reference, min(person_id) as person_id
from fitting
group by id, person_reference, way
having count(*) = 1
order by id, way;

update certificate c set person_id = f.person_id, person_reference = 'person:' || f.person_id
from found f
where c.id = f.id;
