-- What is asked after the table; aggregates and ids of certificates only (R25).

-- Of the recognised trainings of every unit: how many have which trait, and a sample of them, at least one. The seed decides
-- which; nothing else does.
drop function if exists evaluation_outlook;
create function evaluation_outlook(mandate text, as_of date, today date, concept_day date, seed bigint, percent integer)
returns table (unit_code text, counted bigint, assumed bigint, private_source bigint, before_concept bigint,
    without_source bigint, certificate_ids bigint[])
language sql stable security definer
set search_path = public, pg_temp
set jit = off
as $$
select n.unit_code, n.counted, n.assumed, n.private_source, n.before_concept, n.without_source,
    (select array_agg(i.id order by i.id) from unnest(n.ids) as i (id))
from (
    select drawn.unit_code, count(*) as counted,
        count(*) filter (where drawn.duration_assumed) as assumed,
        count(*) filter (where c.source = 'PRIVATE') as private_source,
        count(*) filter (where c.last_day < concept_day) as before_concept,
        count(*) filter (where c.source is null) as without_source,
        array_agg(drawn.certificate_id) filter (where drawn.place <= ceil(drawn.trainings * percent / 100.0)) as ids
    from (
        select r.unit_code, r.certificate_id, r.duration_assumed,
            row_number() over (partition by r.unit_code
                order by md5(seed || ':' || r.certificate_id)::uuid, r.certificate_id) as place,
            count(*) over (partition by r.unit_code) as trainings
        from evaluation_counted(mandate, as_of, today,
            (select case when not scope_sees_city() then scope_units() end)) r
        where (select scope_sees_city()) or r.unit_code = any((select scope_units())::text[])
    ) drawn
    -- One by one: of an office there are a few, and reading all certificates of the city would not be faster for all of them.
    cross join lateral (
        select d.source, d.last_day from certificate d where d.id = drawn.certificate_id offset 0
    ) c
    group by drawn.unit_code
) n
$$;

-- Each of the two alone: for instances of the version before, which may still run beside this one.
drop function if exists evaluation_traits;
create function evaluation_traits(mandate text, as_of date, today date, newcomers_since date, concept_day date)
returns table (unit_code text, counted bigint, assumed bigint, private_source bigint, before_concept bigint,
    without_source bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select o.unit_code, o.counted, o.assumed, o.private_source, o.before_concept, o.without_source
from evaluation_outlook(mandate, as_of, today, concept_day, 0, 1) o
$$;

drop function if exists evaluation_sample;
create function evaluation_sample(mandate text, as_of date, today date, newcomers_since date, seed bigint,
    percent integer)
returns table (unit_code text, certificate_ids bigint[])
language sql stable security definer
set search_path = public, pg_temp
as $$
select o.unit_code, o.certificate_ids from evaluation_outlook(mandate, as_of, today, as_of, seed, percent) o
$$;
