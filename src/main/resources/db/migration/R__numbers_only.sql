-- R25: only numbers leave the office. These functions read everything and return aggregates only: of the whole city for
-- those whose numbers are of the city, of the own units for training officers. They belong to the owner of the tables.

create or replace function scope_sees_unit(unit text) returns boolean language sql stable parallel safe
    return scope_sees_city() or coalesce(unit = any(scope_units()), false);

create or replace function scope_sees_run(run bigint) returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp
begin atomic
    select scope_sees_city() or exists (
        select from import_run r where r.id = run and r.units <@ scope_units());
end;

-- Whether the scope may see the numbers of a kept version.
create or replace function scope_sees_version(version bigint) returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp
as $$
select exists (select from evaluation_version v
    where v.id = version and (scope_sees_city() or v.unit_code = any(scope_units())))
$$;

-- Who counts where on a day: in the main unit. Where that unit has ended, in the one that the person is listed in beside it
-- and that goes on (units that were merged); where there is none, in the unit that has ended.
drop function if exists evaluation_members;
create function evaluation_members(as_of date)
returns table (person_id bigint, unit_code text, target_group text, on_duty boolean)
language sql stable parallel safe
as $$
select a.person_id, a.unit_code, a.target_group, a.on_duty
from assignment a
where a.unit_code is not null
    and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
    -- Where no unit has ended, none has to be looked up for each person.
    and (a.main and (not exists (select from organisational_unit u where u.valid_until < as_of or u.valid_from > as_of)
            or a.unit_code not in (
                select u.code from organisational_unit u where u.valid_until < as_of or u.valid_from > as_of))
        or a.id in (
            select distinct on (m.person_id) b.id
            from organisational_unit u
            join assignment m on m.unit_code = u.code and m.main
                and (m.valid_from is null or m.valid_from <= as_of)
                and (m.valid_until is null or m.valid_until >= as_of)
            join assignment b on b.person_id = m.person_id
                and (b.valid_from is null or b.valid_from <= as_of)
                and (b.valid_until is null or b.valid_until >= as_of)
            join organisational_unit o on o.code = b.unit_code
            where u.valid_until < as_of or u.valid_from > as_of
            order by m.person_id, coalesce(o.valid_until < as_of or o.valid_from > as_of, false), not b.main,
                b.target_group <> 'LEADERS', b.id))
$$;

-- In which line of a mandate's table each of the groups counts that staff lists know; always one row.
create or replace function mandate_duties(mandate text)
returns table (leaders text, staff text, others text, undeclared text)
language sql stable parallel safe
as $$
select coalesce(max(g.duty_group) filter (where g.target_group = 'LEADERS'), 'LEADERS'),
    coalesce(max(g.duty_group) filter (where g.target_group = 'STAFF'), 'STAFF'),
    coalesce(max(g.duty_group) filter (where g.target_group = 'NOT_IN_TARGET_GROUP'), 'NOT_IN_TARGET_GROUP'),
    coalesce(max(g.duty_group) filter (where g.target_group = 'UNDECLARED'), 'UNDECLARED')
from mandate_group g
where g.mandate_id = mandate
$$;

-- The line of one group, by what the function above returns; none where there is no group.
create or replace function duty_of(target_group text, leaders text, staff text, others text, undeclared text) returns text
language sql immutable parallel safe
    return case target_group
        when 'LEADERS' then leaders
        when 'STAFF' then staff
        when 'NOT_IN_TARGET_GROUP' then others
        when 'UNDECLARED' then undeclared
    end;

-- The few persons of whom more is to be said than where they count: who is not employed on a day, has_left telling whoever has
-- left before it from whoever joins after it; and who is new.
create or replace function evaluation_exceptions(as_of date, newcomers_since date)
returns table (person_id bigint, away boolean, has_left boolean, new_since_october boolean)
language sql stable parallel safe
as $$
select p.id, p.exit_day < as_of or p.entry_day > as_of,
    case when p.exit_day < as_of then true when p.entry_day > as_of then false end,
    coalesce(p.entry_day >= newcomers_since, false)
from person p
where p.exit_day < as_of or p.entry_day > as_of or p.entry_day >= newcomers_since
$$;

-- Every person as of a day, with the unit and the line of the mandate's table in which the person counts, if any.
drop function if exists evaluation_persons_on;
create function evaluation_persons_on(mandate text, as_of date, newcomers_since date)
returns table (person_id bigint, unit_code text, target_group text, on_duty boolean, new_since_october boolean,
    has_left boolean)
language sql stable parallel safe
as $$
select p.id, m.unit_code, coalesce(g.duty_group, m.target_group), m.on_duty, p.entry_day >= newcomers_since,
    case when p.exit_day < as_of then true when p.entry_day > as_of then false end
from person p
left join evaluation_members(as_of) m on m.person_id = p.id and (p.exit_day < as_of or p.entry_day > as_of) is not true
left join mandate_group g on g.mandate_id = mandate and g.target_group = m.target_group
$$;

-- Every certificate as it was judged, whosever it is, and whether its training is over and its person employed as of a day;
-- has_left as above.
drop function if exists evaluation_certificates;
create function evaluation_certificates(mandate text, as_of date, today date)
returns table (id bigint, run_id bigint, person_id bigint, duplicate boolean, duration_assumed boolean, kind integer,
    marks smallint, not_over boolean, has_left boolean)
language sql stable parallel safe
as $$
select t.certificate_id, t.run_id, t.person_id, t.duplicate, t.duration_assumed, t.kind, t.marks,
    coalesce(t.last_day > least(as_of, today), false),
    case when t.exit_day < as_of then true when t.entry_day > as_of then false end
from tally t
where t.mandate_number = (select n.number from mandate_number n where n.mandate_id = mandate)
$$;

-- What a certificate would be if its person were in the target group.
create or replace function content_outcome(judged text, not_over boolean)
returns text language sql immutable parallel safe
    return case when not_over and judged not in ('ROW_UNCLEAR', 'OUTSIDE_WINDOW') then 'NOT_OVER' else judged end;

-- Exactly one outcome per certificate: the first that applies. Who counts nowhere has no group; of an unknown person nothing
-- is known.
-- has_left: null for whoever is employed, false for whoever joins later.
drop function if exists certificate_outcome;
create function certificate_outcome(duplicate boolean, has_left boolean, target_group text, judged text,
    not_over boolean)
returns text language sql immutable parallel safe
    return case
        when duplicate then 'DUPLICATE'
        when has_left then 'PERSON_LEFT'
        when not has_left then 'NOT_IN_TARGET_GROUP'
        when target_group is null then 'PERSON_UNCLEAR'
        when target_group = 'UNDECLARED' then 'GROUP_UNCLEAR'
        when target_group = 'NOT_IN_TARGET_GROUP' then 'NOT_IN_TARGET_GROUP'
        else content_outcome(judged, not_over)
    end;

-- Who counts where on the as-of day, with every certificate, also of those who count nowhere. Asked by itself it shows the
-- rows of the scope; the functions below, which let only numbers out, ask for everything. With persons: of these
-- only. With units: of whoever is or was listed there; less has to be read then.
drop function if exists evaluation_rows;
create function evaluation_rows(mandate text, as_of date, today date, newcomers_since date,
    persons bigint[] default null, units text[] default null)
returns table (person_id bigint, unit_code text, target_group text, on_duty boolean, new_since_october boolean,
    certificate_id bigint, run_id bigint, duration_assumed boolean, category text, fulfils boolean, outcome text,
    content_outcome text, reason text)
language sql stable parallel safe
as $$
select coalesce(p.person_id, c.person_id), p.unit_code, p.target_group, p.on_duty,
    case when p.unit_code is not null then p.new_since_october end,
    c.id, c.run_id, c.duration_assumed,
    case p.target_group when 'LEADERS' then k.category_leaders else k.category_staff end,
    case p.target_group when 'LEADERS' then k.fulfils_leaders else k.fulfils_staff end,
    case when c.id is not null then
        certificate_outcome(c.duplicate, p.has_left, p.target_group, k.outcome, c.not_over) end,
    content_outcome(k.outcome, c.not_over), j.reason
from (
    select * from evaluation_persons_on(mandate, as_of, newcomers_since) o
    where (persons is null or o.person_id = any(persons))
        and (units is null or o.person_id in (select a.person_id from assignment a where a.unit_code = any(units)))
) p
full join (
    select * from evaluation_certificates(mandate, as_of, today) o
    where (persons is null or o.person_id = any(persons))
        and (units is null or o.person_id in (select a.person_id from assignment a where a.unit_code = any(units)))
) c on c.person_id = p.person_id
left join judgement_kind k on k.id = c.kind
left join judgement j on j.mandate_id = mandate and j.certificate_id = c.id
where p.unit_code is not null or c.id is not null
$$;

-- Of everybody who has a certificate that counts or is in review: what their judgements say together; the table of kinds says
-- what each mark means. Whether the person is in the target group is not asked here. With persons, with units: as above.
drop function if exists evaluation_marks;
create function evaluation_marks(mandate text, as_of date, today date, persons bigint[], units text[])
returns table (person_id bigint, marks smallint)
language sql stable parallel safe
as $$
select c.person_id, bit_or(c.marks)
from evaluation_certificates(mandate, as_of, today) c
where not c.duplicate and c.marks > 0 and (c.marks = 16 or not c.not_over)
    and (persons is null or c.person_id = any(persons))
    and (units is null or c.person_id in (select a.person_id from assignment a where a.unit_code = any(units)))
group by c.person_id
$$;

-- The mark that says of somebody in this line that the mandate is fulfilled (R18, R19).
create or replace function fulfilling_mark(target_group text) returns integer language sql immutable parallel safe
    return case target_group when 'LEADERS' then 2 else 4 end;

-- The recognised trainings alone, with who counts where; less has to be read than for all rows. With units as above.
drop function if exists evaluation_counted;
create function evaluation_counted(mandate text, as_of date, today date, units text[])
returns table (certificate_id bigint, person_id bigint, unit_code text, duration_assumed boolean)
language sql stable parallel safe
as $$
select c.id, c.person_id, m.unit_code, c.duration_assumed
from evaluation_certificates(mandate, as_of, today) c
join judgement_kind k on k.id = c.kind
join evaluation_members(as_of) m on m.person_id = c.person_id
cross join mandate_duties(mandate) d
where c.marks & 1 > 0 and not c.duplicate and certificate_outcome(c.duplicate, c.has_left,
        duty_of(m.target_group, d.leaders, d.staff, d.others, d.undeclared), k.outcome, c.not_over) = 'COUNTED'
    and (units is null or c.person_id in (select a.person_id from assignment a where a.unit_code = any(units)))
$$;

-- What is counted of today's facts, in cells: so many persons, or so many certificates of one outcome and category, of one
-- unit and line. With units: of these only, and of the lists that are of these only.
-- Certificates are counted by who counts where; of a person only marks are kept, which know nothing of where. So neither
-- needs the other, and both can be counted by several processes at once.
drop function if exists counted_cells;
create function counted_cells(mandate text, as_of date, today date, newcomers_since date, units text[])
returns table (unit_code text, target_group text, persons bigint, with_training bigint, fulfilled bigint,
    open_in_review bigint, open_not_on_duty bigint, new_since_october bigint, records bigint, assumed bigint,
    own_lists bigint, outcome text, category text, acceptable boolean)
language sql stable parallel safe
as $$
select case when n.has_left is null then n.unit_code end, g.target_group, 0::bigint, 0::bigint, 0::bigint, 0::bigint,
    0::bigint, 0::bigint,
    n.records, n.assumed, n.own_lists, certificate_outcome(n.duplicate, n.has_left, g.target_group, k.outcome, n.not_over),
    case g.target_group when 'LEADERS' then k.category_leaders else k.category_staff end,
    content_outcome(k.outcome, n.not_over) = 'COUNTED'
from (
    -- By what is stored, since that needs no calculation for each certificate.
    select m.unit_code, m.target_group, c.has_left, c.duplicate, c.not_over, c.kind, count(*) as records,
        count(*) filter (where c.duration_assumed) as assumed,
        count(*) filter (where units is not null and c.run_id = any(array(
            select i.id from import_run i where scope_sees_run(i.id)))) as own_lists
    from (
        select o.* from evaluation_certificates(mandate, as_of, today) o
        where units is null
            or o.person_id = any(array(select a.person_id from assignment a where a.unit_code = any(units)))
        union all
        -- What the own lists brought of others. Apart, since only so each half is found by an index.
        select o.* from evaluation_certificates(mandate, as_of, today) o
        where units is not null and o.run_id = any(array(select i.id from import_run i where scope_sees_run(i.id)))
            and not exists (select from assignment a where a.person_id = o.person_id and a.unit_code = any(units))
    ) c
    left join evaluation_members(as_of) m on m.person_id = c.person_id
    group by 1, 2, 3, 4, 5, 6
) n
join judgement_kind k on k.id = n.kind
cross join mandate_duties(mandate) d
cross join lateral (
    select case when n.has_left is null then
        duty_of(n.target_group, d.leaders, d.staff, d.others, d.undeclared) end as target_group
) g
union all
select l.unit_code, l.target_group, sum(l.persons)::bigint,
    coalesce(sum(l.persons) filter (where l.marks & 1 > 0), 0)::bigint,
    coalesce(sum(l.persons) filter (where l.marks & l.duty > 0), 0)::bigint,
    coalesce(sum(l.persons) filter (where l.marks & 24 > 0 and l.marks & l.duty = 0), 0)::bigint,
    coalesce(sum(l.persons) filter (where l.on_duty is false and l.marks & l.duty = 0), 0)::bigint,
    coalesce(sum(l.persons) filter (where l.new_since_october and l.marks & l.duty = 0), 0)::bigint,
    0::bigint, 0::bigint, 0::bigint, null::text, null::text, null::boolean
from (
    select n.unit_code, g.target_group, n.on_duty, n.new_since_october, n.persons,
        case when g.target_group in ('LEADERS', 'STAFF') then coalesce(n.marks, 0) else 0 end as marks,
        fulfilling_mark(g.target_group) as duty
    from (
        select m.unit_code, m.target_group, m.on_duty, e.new_since_october, k.marks, count(*) as persons
        from evaluation_members(as_of) m
        left join evaluation_exceptions(as_of, newcomers_since) e on e.person_id = m.person_id
        left join evaluation_marks(mandate, as_of, today, null, null) k on k.person_id = m.person_id
            and (units is null
                or k.person_id = any(array(select a.person_id from assignment a where a.unit_code = any(units))))
        where e.away is not true and (units is null or m.unit_code = any(units))
        group by 1, 2, 3, 4, 5
    ) n
    cross join mandate_duties(mandate) d
    cross join lateral (
        select duty_of(n.target_group, d.leaders, d.staff, d.others, d.undeclared) as target_group
    ) g
) l
group by l.unit_code, l.target_group
$$;

-- The same of the rows that a version kept, as far as the scope may see it.
drop function if exists kept_cells;
create function kept_cells(version bigint)
returns table (unit_code text, target_group text, persons bigint, with_training bigint, fulfilled bigint,
    open_in_review bigint, open_not_on_duty bigint, new_since_october bigint, records bigint, assumed bigint,
    own_lists bigint, outcome text, category text, acceptable boolean)
language sql stable parallel safe
as $$
select v.unit_code, v.target_group, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, count(*),
    count(*) filter (where v.duration_assumed), 0::bigint, v.outcome, v.category, v.content_outcome = 'COUNTED'
from evaluation_version_row v
where v.version_id = version and v.certificate_id is not null and (select scope_sees_version(version))
group by v.unit_code, v.target_group, v.outcome, v.category, v.content_outcome
union all
select p.unit_code, p.target_group, count(*),
    count(*) filter (where p.with_training),
    count(*) filter (where p.fulfilled),
    count(*) filter (where p.in_review and not p.fulfilled),
    count(*) filter (where p.on_duty is false and not p.fulfilled),
    count(*) filter (where p.new_since_october and not p.fulfilled),
    0::bigint, 0::bigint, 0::bigint, null::text, null::text, null::boolean
from (
    select v.person_id, v.unit_code, v.target_group, v.on_duty, v.new_since_october,
        coalesce(bool_or(v.outcome = 'COUNTED'), false) as with_training,
        coalesce(bool_or(v.outcome = 'COUNTED' and v.fulfils), false) as fulfilled,
        coalesce(bool_or(v.outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')), false) as in_review
    from evaluation_version_row v
    where v.version_id = version and v.unit_code is not null and (select scope_sees_version(version))
    group by v.person_id, v.unit_code, v.target_group, v.on_duty, v.new_since_october
) p
group by p.unit_code, p.target_group
$$;

-- R21 to R23: the whole table in one statement, as of one day; of today's facts, or of the rows that a version kept. The
-- trainings are counted in the order of the categories, up to eight. With units, where the scope is of less than the city:
-- these are its own, and less has to be read.
drop function if exists counted_figures;
create function counted_figures(mandate text, categories text[], as_of date, today date, newcomers_since date,
    version bigint, units text[])
returns table (level text, code text, division text, target_group text, persons bigint, trainings bigint[],
    with_training bigint, fulfilled bigint, open bigint, open_in_review bigint, open_not_on_duty bigint,
    new_since_october bigint, certificates_in_review bigint, assumed_durations bigint, outside_trainings bigint)
language sql stable security definer
set search_path = public, pg_temp
-- Compiling takes longer than running; the marks of a million persons fit into memory; one process counts certificates while
-- another counts persons, which is faster than that both work on each table and wait for each other; whether a version is
-- asked for decides on the plan.
set jit = off
set work_mem = '32MB'
set parallel_tuple_cost = 0.01
set min_parallel_table_scan_size = '100GB'
set plan_cache_mode = force_custom_plan
as $$
with cell as materialized (
    select * from counted_cells(mandate, as_of, today, newcomers_since, units) where version is null
    union all
    select * from kept_cells(version) where version is not null
), unit as (
    select o.code, o.division from organisational_unit o
    where version is null and ((select scope_sees_city()) or o.code = any((select scope_units())::text[]))
    union all
    select v.code, v.division from evaluation_version_unit v where v.version_id = version
)
select
    case when grouping(u.code) = 0 then 'UNIT' when grouping(u.division) = 0 then 'DIVISION' else 'TOTAL' end,
    u.code, u.division, c.target_group,
    sum(c.persons)::bigint,
    array[
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[1]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[2]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[3]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[4]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[5]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[6]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[7]), 0),
        coalesce(sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[8]), 0)
    ]::bigint[],
    sum(c.with_training)::bigint,
    sum(c.fulfilled)::bigint,
    sum(c.persons - c.fulfilled)::bigint,
    sum(c.open_in_review)::bigint,
    sum(c.open_not_on_duty)::bigint,
    sum(c.new_since_october)::bigint,
    coalesce(sum(c.records) filter (where c.outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')), 0)::bigint,
    coalesce(sum(c.assumed) filter (where c.outcome = 'COUNTED'), 0)::bigint,
    coalesce(sum(c.records) filter (where c.outcome = 'NOT_IN_TARGET_GROUP' and c.acceptable), 0)::bigint
from cell c
join unit u on u.code = c.unit_code
group by grouping sets ((u.code, c.target_group), (u.division, c.target_group), (c.target_group))
union all
select 'OUTCOME', o.outcome, null, null, sum(o.records)::bigint, null, 0, 0, 0, 0, 0, 0, 0, 0, 0
from (
    select c.outcome, c.records
    from cell c
    where version is not null or (select scope_sees_city()) or c.unit_code = any((select scope_units())::text[])
    union all
    -- Certificates of persons who count nowhere belong to who brought the list.
    select c.outcome, c.own_lists
    from cell c
    where c.unit_code is null and c.own_lists > 0
) o
where o.outcome is not null
group by o.outcome
$$;

drop function if exists mandate_figures;
create function mandate_figures(mandate text, categories text[], as_of date, today date, newcomers_since date,
    version bigint default null)
returns table (level text, code text, division text, target_group text, persons bigint, trainings bigint[],
    with_training bigint, fulfilled bigint, open bigint, open_in_review bigint, open_not_on_duty bigint,
    new_since_october bigint, certificates_in_review bigint, assumed_durations bigint, outside_trainings bigint)
language sql stable
as $$
select f.*
from counted_figures(mandate, categories, as_of, today, newcomers_since, version,
    case when not scope_sees_city() then coalesce(scope_units(), '{}') end) f
$$;

-- The same for instances of the version before, which may still run beside this one; they know one mandate.
drop function if exists evaluation_figures;
create function evaluation_figures(mandate text, as_of date, today date, newcomers_since date,
    version bigint default null)
returns table (level text, code text, division text, target_group text, persons bigint, democratic bigint,
    intercultural bigint, multilingual bigint, plain_language bigint, with_training bigint, fulfilled bigint,
    open bigint, open_in_review bigint, open_not_on_duty bigint, new_since_october bigint,
    certificates_in_review bigint, assumed_durations bigint, outside_trainings bigint)
language sql stable
as $$
select f.level, f.code, f.division, f.target_group, f.persons, coalesce(f.trainings[1], 0), coalesce(f.trainings[2], 0),
    coalesce(f.trainings[3], 0), coalesce(f.trainings[4], 0), f.with_training, f.fulfilled, f.open, f.open_in_review,
    f.open_not_on_duty, f.new_since_october, f.certificates_in_review, f.assumed_durations, f.outside_trainings
from mandate_figures(mandate, array['DEMOCRATIC', 'INTERCULTURAL', 'MULTILINGUAL', 'PLAIN_LANGUAGE'], as_of, today,
    newcomers_since, version) f
$$;

-- Every unit that exists on the day or that somebody counts in, or that a version kept.
drop function if exists evaluation_units;
create function evaluation_units(as_of date, version bigint default null)
returns table (code text, name text, kind text, division text, delivered boolean, counted_elsewhere text)
language sql stable security definer
set search_path = public, pg_temp
as $$
select u.code, u.name, u.kind, u.division,
    exists (select from assignment a where a.unit_code = u.code) as delivered, e.text as counted_elsewhere
from organisational_unit u
left join (
    select unit_code, string_agg(persons || case persons when 1 then ' Person zählt' else ' Personen zählen' end
        || ' bei ' || main_unit, '; ' order by main_unit) as text
    from (
        select a.unit_code, m.unit_code as main_unit, count(*) as persons
        from assignment a
        join evaluation_members(as_of) m on m.person_id = a.person_id and m.unit_code <> a.unit_code
        where not a.main
            and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
        group by a.unit_code, m.unit_code
    ) elsewhere
    group by unit_code
) e on e.unit_code = u.code
where version is null and scope_sees_unit(u.code)
    -- Nobody has to be looked for where the unit exists.
    and ((u.valid_from is null or u.valid_from <= as_of) and (u.valid_until is null or u.valid_until >= as_of)
        or exists (select from evaluation_members(as_of) m where m.unit_code = u.code))
union all
select v.code, v.name, v.kind, v.division, v.delivered, v.counted_elsewhere
from evaluation_version_unit v
where v.version_id = version and scope_sees_version(version)
$$;

-- Where every entry of the staff lists ended up on the as-of day, of some units or of all; entries of one person in two units
-- are two. The version before knows no mandate and gets the groups of the lists.
drop function if exists evaluation_persons;
create function evaluation_persons(as_of date, units text[] default null, version bigint default null,
    mandate text default null)
returns table (place text, entries bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
-- Almost everybody is counted where the entry is; only of the others it is asked where. To read the entries
-- twice is cheaper than to keep them.
with of_the_day as not materialized (
    select o.*, o.main and o.unit_code is not null and not o.closed as counted_here
    from (
        select a.person_id, a.unit_code, a.main, a.target_group, a.entries,
            coalesce(a.unit_code in (
                select u.code from organisational_unit u where u.valid_until < as_of or u.valid_from > as_of), false) as closed
        from assignment a
        where version is null
            and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
            and ((select scope_sees_city()) or a.unit_code = any((select scope_units())::text[]))
            and (units is null or a.unit_code = any(units))
    ) o
)
select case
        when n.has_left then 'LEFT'
        when not n.has_left then 'NOT_YET_JOINED'
        when n.nowhere then 'WITHOUT_UNIT'
        else duty_of(n.target_group, d.leaders, d.staff, d.others, d.undeclared)
    end as place,
    sum(n.entries)::bigint as entries
from (
    select e.has_left, b.nowhere, b.target_group, sum(b.entries) as entries
    from (
        select a.person_id, false as nowhere, a.target_group, a.entries
        from of_the_day a
        where a.counted_here
        union all
        select a.person_id, m.person_id is null, m.target_group, a.entries
        from of_the_day a
        left join evaluation_members(as_of) m on m.person_id = a.person_id
        where not a.counted_here and (a.unit_code is null or a.unit_code = m.unit_code or not a.closed)
    ) b
    left join evaluation_exceptions(as_of, as_of) e on e.person_id = b.person_id
    group by 1, 2, 3
) n
cross join mandate_duties(mandate) d
group by 1
union all
select v.place, v.entries
from evaluation_version_place v
where v.version_id = version and scope_sees_version(version)
$$;

-- What the figures were made from; whoever sees only own units sees the lists of the whole city too. A file's name may hold the name of a person: it stays with those who uploaded it.
drop function if exists evaluation_inputs;
create function evaluation_inputs(version bigint default null)
returns table (id bigint, kind text, file_name text, sha256 text, received_at timestamptz, read_entries integer,
    decide_entries integer, rejected_entries integer, own boolean)
language sql stable security definer
set search_path = public, pg_temp
as $$
select id, kind, case when scope_sees_facts() or units <@ scope_units() then file_name end, sha256, received_at,
    read_entries, decide_entries, rejected_entries, scope_sees_run(id)
from import_run
where version is null and state = 'APPLIED'
    and (scope_sees_run(id) or units is null and scope_units() is not null)
union all
select v.run_id, v.kind, null, v.sha256, v.received_at, v.read_entries, v.decide_entries, v.rejected_entries, v.own
from evaluation_version_input v
where v.version_id = version and scope_sees_version(version)
$$;

-- The versions of the rules by which the stored judgements were made; one, unless rules are being changed.
drop function if exists evaluation_rule_versions;
create function evaluation_rule_versions(mandate text, version bigint default null) returns table (rule_version text)
language sql stable security definer
set search_path = public, pg_temp
as $$
-- From one version to the next one: to read all judgements for a "distinct" takes longer than the rest of the answer.
with recursive used (rule_version) as (
    select min(j.rule_version) from judgement j where version is null and j.mandate_id = mandate
    union all
    select (select min(j.rule_version) from judgement j
        where j.mandate_id = mandate and j.rule_version > used.rule_version)
    from used where used.rule_version is not null
)
select used.rule_version from used where used.rule_version is not null
union all
select v.rule_version from evaluation_version v where v.id = version and scope_sees_version(version)
$$;

-- R25: the recognition desk sees titles, providers and numbers, never persons.
create or replace function scope_sees_titles() returns boolean language sql stable parallel safe
    return scope_has_role('COMMISSIONER') or scope_sees_facts();

drop function if exists recognition_queue;
create function recognition_queue(mandate text)
returns table (key text, title text, providers text, question text, records bigint, units bigint, since timestamptz)
language sql stable security definer
set search_path = public, pg_temp
as $$
select md5(c.title_key || j.outcome), min(c.title), string_agg(distinct c.provider, ', ' order by c.provider),
    j.outcome, count(*), count(distinct a.unit_code), min(r.received_at)
from certificate c
join judgement j on j.certificate_id = c.id and j.mandate_id = mandate
join import_run r on r.id = c.run_id
left join assignment a on a.person_id = c.person_id and a.main
where j.outcome in ('TITLE_UNCLEAR', 'DURATION_UNCLEAR') and c.duplicate_of is null and scope_sees_titles()
group by c.title_key, j.outcome
order by count(*) desc, min(c.title)
$$;

-- The records behind one line of the queue, as far as they differ in what a decision may depend on.
drop function if exists recognition_records;
create function recognition_records(mandate text, queue_key text)
returns table (title text, title_key text, provider text, course_number text, minutes integer, outcome text,
    reason text, records bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select c.title, c.title_key, c.provider, c.course_number, c.minutes, j.outcome, min(j.reason), count(*)
from certificate c
join judgement j on j.certificate_id = c.id and j.mandate_id = mandate
where j.outcome in ('TITLE_UNCLEAR', 'DURATION_UNCLEAR') and c.duplicate_of is null and scope_sees_titles()
    and md5(c.title_key || j.outcome) = queue_key
group by c.title, c.title_key, c.provider, c.course_number, c.minutes, j.outcome
order by count(*) desc, c.title, c.provider
$$;
drop function if exists recognition_open_titles;
