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
    and (a.main and a.unit_code not in (
            select u.code from organisational_unit u where u.valid_until < as_of or u.valid_from > as_of)
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

-- Every person as of a day, with the unit and the line of the mandate's table in which the person counts, if any. The lines
-- are asked for once, not for each person.
drop function if exists evaluation_persons_on;
create function evaluation_persons_on(mandate text, as_of date, newcomers_since date)
returns table (person_id bigint, unit_code text, listed_group text, target_group text, on_duty boolean,
    new_since_october boolean, has_left boolean, not_yet_joined boolean)
language sql stable parallel safe
as $$
select p.id, m.unit_code, m.target_group,
    duty_of(m.target_group, (select d.leaders from mandate_duties(mandate) d),
        (select d.staff from mandate_duties(mandate) d), (select d.others from mandate_duties(mandate) d),
        (select d.undeclared from mandate_duties(mandate) d)),
    m.on_duty, p.entry_day >= newcomers_since, coalesce(p.exit_day < as_of, false), coalesce(p.entry_day > as_of, false)
from person p
left join evaluation_members(as_of) m on m.person_id = p.id
    and (p.entry_day is null or p.entry_day <= as_of) and (p.exit_day is null or p.exit_day >= as_of)
$$;

-- Every certificate as it was judged, whosever it is, and whether its training is over as of a day.
drop function if exists evaluation_certificates;
create function evaluation_certificates(mandate text, as_of date, today date)
returns table (id bigint, run_id bigint, person_id bigint, duplicate boolean, duration_assumed boolean,
    category_leaders text, category_staff text, fulfils_leaders boolean, fulfils_staff boolean, judged text,
    not_over boolean, reason text)
language sql stable parallel safe
as $$
select c.id, c.run_id, c.person_id, c.duplicate_of is not null, c.duration_assumed, j.category_leaders, j.category_staff,
    j.fulfils_leaders, j.fulfils_staff, j.outcome, coalesce(c.last_day > least(as_of, today), false), j.reason
from certificate c
join judgement j on j.certificate_id = c.id and j.mandate_id = mandate
$$;

-- What a certificate would be if its person were in the target group.
create or replace function content_outcome(judged text, not_over boolean)
returns text language sql immutable parallel safe
    return case when not_over and judged not in ('ROW_UNCLEAR', 'OUTSIDE_WINDOW') then 'NOT_OVER' else judged end;

-- Exactly one outcome per certificate: the first that applies. Who counts nowhere has no group; of an unknown person nothing
-- is known.
drop function if exists certificate_outcome;
create function certificate_outcome(duplicate boolean, has_left boolean, not_yet_joined boolean, target_group text,
    judged text, not_over boolean)
returns text language sql immutable parallel safe
    return case
        when duplicate then 'DUPLICATE'
        when has_left then 'PERSON_LEFT'
        when not_yet_joined then 'NOT_IN_TARGET_GROUP'
        when target_group is null then 'PERSON_UNCLEAR'
        when target_group = 'UNDECLARED' then 'GROUP_UNCLEAR'
        when target_group = 'NOT_IN_TARGET_GROUP' then 'NOT_IN_TARGET_GROUP'
        else content_outcome(judged, not_over)
    end;

-- Who counts where on the as-of day, with every certificate, also of those who count nowhere. Asked by itself it shows the
-- rows of the scope; the functions below, which let only numbers out, ask for everything. With persons: of these only.
drop function if exists evaluation_rows;
create function evaluation_rows(mandate text, as_of date, today date, newcomers_since date,
    persons bigint[] default null)
returns table (person_id bigint, unit_code text, target_group text, on_duty boolean, new_since_october boolean,
    certificate_id bigint, run_id bigint, duration_assumed boolean, category text, fulfils boolean, outcome text,
    content_outcome text, reason text)
language sql stable parallel safe
as $$
select coalesce(p.person_id, c.person_id), p.unit_code, p.target_group, p.on_duty,
    case when p.unit_code is not null then p.new_since_october end,
    c.id, c.run_id, c.duration_assumed,
    case p.target_group when 'LEADERS' then c.category_leaders else c.category_staff end,
    case p.target_group when 'LEADERS' then c.fulfils_leaders else c.fulfils_staff end,
    case when c.id is not null then
        certificate_outcome(c.duplicate, p.has_left, p.not_yet_joined, p.target_group, c.judged, c.not_over) end,
    content_outcome(c.judged, c.not_over), c.reason
from (
    select * from evaluation_persons_on(mandate, as_of, newcomers_since) o
    where persons is null or o.person_id = any(persons)
) p
full join (
    select * from evaluation_certificates(mandate, as_of, today) o
    where persons is null or o.person_id = any(persons)
) c on c.person_id = p.person_id
where p.unit_code is not null or c.id is not null
$$;

-- R21 to R23: the whole table in one statement, as of one day; of today's facts, or of the rows that a version kept. The
-- trainings are counted in the order of the categories, up to eight.
-- Certificates are counted in cells, by who counts where; of a person only marks are kept, which know nothing of where. So
-- neither needs the other, and both can be counted by several processes at once.
drop function if exists mandate_figures;
create function mandate_figures(mandate text, categories text[], as_of date, today date, newcomers_since date,
    version bigint default null)
returns table (level text, code text, division text, target_group text, persons bigint, trainings bigint[],
    with_training bigint, fulfilled bigint, open bigint, open_in_review bigint, open_not_on_duty bigint,
    new_since_october bigint, certificates_in_review bigint, assumed_durations bigint, outside_trainings bigint)
language sql stable security definer
set search_path = public, pg_temp
-- Compiling takes longer than running; the marks of a million persons fit into memory; what processes hand over is narrow;
-- whether a version is asked for decides on the plan.
set jit = off
set work_mem = '32MB'
set parallel_tuple_cost = 0.01
set plan_cache_mode = force_custom_plan
as $$
with member as not materialized (
    select p.person_id, p.unit_code, p.target_group, p.on_duty, p.new_since_october
    from evaluation_persons_on(mandate, as_of, newcomers_since) p
    where version is null and p.unit_code is not null
    union all
    select distinct v.person_id, v.unit_code, v.target_group, v.on_duty, v.new_since_october
    from evaluation_version_row v
    where v.version_id = version and v.unit_code is not null and (select scope_sees_version(version))
), kind as materialized (
    -- By what is stored, since that needs no calculation for each certificate.
    select p.unit_code, p.listed_group, p.has_left, p.not_yet_joined, c.duplicate, c.not_over, c.judged,
        c.category_leaders, c.category_staff, count(*) as records,
        count(*) filter (where c.duration_assumed) as assumed,
        count(*) filter (where c.run_id = any(array(
            select i.id from import_run i where not (select scope_sees_city()) and scope_sees_run(i.id)))) as own_lists
    from evaluation_certificates(mandate, as_of, today) c
    left join evaluation_persons_on(mandate, as_of, newcomers_since) p on p.person_id = c.person_id
    where version is null
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
), cell as materialized (
    select k.unit_code, k.target_group, k.records, k.assumed, k.own_lists,
        certificate_outcome(k.duplicate, k.has_left, k.not_yet_joined, k.target_group, k.judged, k.not_over) as outcome,
        case k.target_group when 'LEADERS' then k.category_leaders else k.category_staff end as category,
        content_outcome(k.judged, k.not_over) = 'COUNTED' as acceptable
    from (
        select *, duty_of(listed_group, d.leaders, d.staff, d.others, d.undeclared) as target_group
        from kind cross join mandate_duties(mandate) d
    ) k
    union all
    select v.unit_code, v.target_group, count(*), count(*) filter (where v.duration_assumed), 0, v.outcome, v.category,
        v.content_outcome = 'COUNTED'
    from evaluation_version_row v
    where v.version_id = version and v.certificate_id is not null and (select scope_sees_version(version))
    group by v.unit_code, v.target_group, v.outcome, v.category, v.content_outcome
), mark as (
    -- 1 has a recognised training, 2 has fulfilled the mandate as one of the leaders, 4 as one of the staff,
    -- 8 has a certificate in review
    select r.person_id, bit_or(r.marks) as marks
    from (
        select c.person_id, case when c.judged <> 'COUNTED' then 8
            else 1 + 2 * c.fulfils_leaders::integer + 4 * c.fulfils_staff::integer end as marks
        from evaluation_certificates(mandate, as_of, today) c
        where version is null and not c.duplicate and (c.judged = 'ROW_UNCLEAR' or not c.not_over)
            and c.judged in ('COUNTED', 'ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')
        union all
        select v.person_id, case when v.outcome <> 'COUNTED' then 8 else 1 + 6 * v.fulfils::integer end
        from evaluation_version_row v
        where v.version_id = version and (select scope_sees_version(version))
            and v.outcome in ('COUNTED', 'ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')
    ) r
    group by r.person_id
), persons as (
    select m.unit_code, m.target_group, count(*) as persons,
        count(*) filter (where k.marks & 1 > 0) as with_training,
        count(*) filter (where k.marks & m.duty > 0) as fulfilled,
        count(*) filter (where k.marks & 8 > 0 and k.marks & m.duty = 0) as open_in_review,
        count(*) filter (where m.on_duty is false and coalesce(k.marks & m.duty, 0) = 0) as open_not_on_duty,
        count(*) filter (where m.new_since_october and coalesce(k.marks & m.duty, 0) = 0) as new_since_october
    from (select *, case target_group when 'LEADERS' then 2 else 4 end as duty from member) m
    left join mark k on k.person_id = m.person_id and m.target_group in ('LEADERS', 'STAFF')
    group by m.unit_code, m.target_group
), trainings as (
    select c.unit_code, c.target_group,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[1]) as category_1,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[2]) as category_2,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[3]) as category_3,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[4]) as category_4,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[5]) as category_5,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[6]) as category_6,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[7]) as category_7,
        sum(c.records) filter (where c.outcome = 'COUNTED' and c.category = categories[8]) as category_8,
        sum(c.records) filter (where c.outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')) as in_review,
        sum(c.assumed) filter (where c.outcome = 'COUNTED') as assumed_durations,
        sum(c.records) filter (where c.outcome = 'NOT_IN_TARGET_GROUP' and c.acceptable) as outside_trainings
    from cell c
    where c.unit_code is not null
    group by c.unit_code, c.target_group
), unit as (
    select o.code, o.division from organisational_unit o
    where version is null and ((select scope_sees_city()) or o.code = any((select scope_units())::text[]))
    union all
    select v.code, v.division from evaluation_version_unit v where v.version_id = version
)
select
    case when grouping(u.code) = 0 then 'UNIT' when grouping(u.division) = 0 then 'DIVISION' else 'TOTAL' end,
    u.code, u.division, p.target_group,
    sum(p.persons)::bigint,
    array[coalesce(sum(t.category_1), 0), coalesce(sum(t.category_2), 0), coalesce(sum(t.category_3), 0),
        coalesce(sum(t.category_4), 0), coalesce(sum(t.category_5), 0), coalesce(sum(t.category_6), 0),
        coalesce(sum(t.category_7), 0), coalesce(sum(t.category_8), 0)]::bigint[],
    sum(p.with_training)::bigint,
    sum(p.fulfilled)::bigint,
    sum(p.persons - p.fulfilled)::bigint,
    sum(p.open_in_review)::bigint,
    sum(p.open_not_on_duty)::bigint,
    sum(p.new_since_october)::bigint,
    coalesce(sum(t.in_review), 0)::bigint,
    coalesce(sum(t.assumed_durations), 0)::bigint,
    coalesce(sum(t.outside_trainings), 0)::bigint
from persons p
left join trainings t on t.unit_code = p.unit_code and t.target_group = p.target_group
join unit u on u.code = p.unit_code
group by grouping sets ((u.code, p.target_group), (u.division, p.target_group), (p.target_group))
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
group by o.outcome
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
select u.code, u.name, u.kind, u.division, coalesce(a.delivered, false) as delivered, e.text as counted_elsewhere
from organisational_unit u
left join (
    select unit_code, true as delivered from assignment group by unit_code
) a on a.unit_code = u.code
left join (
    select unit_code, true as counts from evaluation_members(as_of) group by unit_code
) c on c.unit_code = u.code
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
    and ((u.valid_from is null or u.valid_from <= as_of) and (u.valid_until is null or u.valid_until >= as_of)
        or c.counts)
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
select case
        when p.exit_day < as_of then 'LEFT'
        when p.entry_day > as_of then 'NOT_YET_JOINED'
        when m.person_id is null then 'WITHOUT_UNIT'
        else duty_of(m.target_group, d.leaders, d.staff, d.others, d.undeclared)
    end as place,
    sum(a.entries) as entries
from person p
join assignment a on a.person_id = p.id
cross join mandate_duties(mandate) d
left join evaluation_members(as_of) m on m.person_id = p.id
where version is null and (a.unit_code is null or a.unit_code = m.unit_code or a.unit_code not in (
        select u.code from organisational_unit u where u.valid_until < as_of or u.valid_from > as_of))
    and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
    and (scope_sees_city() or scope_sees_unit(a.unit_code)) and (units is null or a.unit_code = any(units))
group by place
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
select distinct j.rule_version from judgement j where version is null and j.mandate_id = mandate
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
