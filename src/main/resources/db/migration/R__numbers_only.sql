-- R25: only numbers leave the office. These functions read everything and return aggregates only: of the whole city for
-- those whose numbers are of the city, of the own units for training officers. They belong to the owner of the tables.

create or replace function scope_sees_unit(unit text) returns boolean language sql stable parallel safe
    return scope_sees_city() or coalesce(unit = any(scope_units()), false);

create or replace function scope_sees_run(run bigint) returns boolean language sql stable security definer
set search_path = public, pg_temp
begin atomic
    select scope_sees_city() or exists (
        select from import_run r where r.id = run and r.units <@ scope_units());
end;

-- Whether the scope may see the numbers of a kept version.
create or replace function scope_sees_version(version bigint) returns boolean language sql stable security definer
set search_path = public, pg_temp
as $$
select exists (select from evaluation_version v
    where v.id = version and (scope_sees_city() or v.unit_code = any(scope_units())))
$$;

-- Who counts where on the as-of day, with every certificate, also of those who count nowhere. Asked by itself it shows the
-- rows of the scope; the functions below, which let only numbers out, ask it for everything. With persons: of these only.
drop function if exists evaluation_rows;
create function evaluation_rows(mandate text, as_of date, today date, newcomers_since date,
    persons bigint[] default null)
returns table (person_id bigint, unit_code text, target_group text, on_duty boolean, new_since_october boolean,
    certificate_id bigint, run_id bigint, duration_assumed boolean, category text, fulfils boolean, outcome text,
    content_outcome text, reason text)
language sql stable
as $$
select coalesce(m.person_id, c.person_id), m.unit_code, m.target_group, m.on_duty, m.new_since_october,
    c.id, c.run_id, c.duration_assumed,
    case m.target_group when 'LEADERS' then c.category_leaders else c.category_staff end,
    case m.target_group when 'LEADERS' then c.fulfils_leaders else c.fulfils_staff end,
    -- Exactly one outcome per certificate: the first that applies.
    case
        when c.id is null then null
        when c.duplicate_of is not null then 'DUPLICATE'
        when c.person_id is null then 'PERSON_UNCLEAR'
        when c.exit_day < as_of then 'PERSON_LEFT'
        when c.entry_day > as_of then 'NOT_IN_TARGET_GROUP'
        when m.person_id is null then 'PERSON_UNCLEAR'
        when m.target_group = 'UNDECLARED' then 'GROUP_UNCLEAR'
        when m.target_group = 'NOT_IN_TARGET_GROUP' then 'NOT_IN_TARGET_GROUP'
        else c.content_outcome
    end,
    c.content_outcome, c.reason
from (
    select p.id as person_id, a.unit_code, a.target_group, a.on_duty, p.entry_day >= newcomers_since as new_since_october
    from person p
    join assignment a on a.person_id = p.id
    where a.main and a.unit_code is not null
        and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
        and (p.entry_day is null or p.entry_day <= as_of) and (p.exit_day is null or p.exit_day >= as_of)
        and (persons is null or p.id = any(persons))
) m
full join (
    select c.id, c.run_id, c.person_id, c.duplicate_of, c.duration_assumed, p.entry_day, p.exit_day,
        j.category_leaders, j.category_staff, j.fulfils_leaders, j.fulfils_staff, j.reason,
        case
            when j.outcome in ('ROW_UNCLEAR', 'OUTSIDE_WINDOW') then j.outcome
            when c.last_day > least(as_of, today) then 'NOT_OVER'
            else j.outcome
        end as content_outcome
    from certificate c
    join judgement j on j.certificate_id = c.id and j.mandate_id = mandate
    left join person p on p.id = c.person_id
    where persons is null or c.person_id = any(persons)
) c on c.person_id = m.person_id
$$;

-- R21 to R23: the whole table in one statement, as of one day; of today's facts, or of the rows that a version kept.
drop function if exists evaluation_figures;
create function evaluation_figures(mandate text, as_of date, today date, newcomers_since date,
    version bigint default null)
returns table (level text, code text, division text, target_group text, persons bigint, democratic bigint,
    intercultural bigint, multilingual bigint, plain_language bigint, with_training bigint, fulfilled bigint,
    open bigint, open_in_review bigint, open_not_on_duty bigint, new_since_october bigint,
    certificates_in_review bigint, assumed_durations bigint, outside_trainings bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
with result as materialized (
    select person_id, unit_code, target_group, on_duty, new_since_october, certificate_id as id, run_id,
        duration_assumed, category, fulfils, outcome, content_outcome
    from evaluation_rows(mandate, as_of, today, newcomers_since)
    where version is null
    union all
    select person_id, unit_code, target_group, on_duty, new_since_october, certificate_id, run_id, duration_assumed,
        category, fulfils, outcome, content_outcome
    from evaluation_version_row
    where version_id = version and (select scope_sees_version(version))
), unit as materialized (
    select o.code, o.division from organisational_unit o where version is null
    union all
    select v.code, v.division from evaluation_version_unit v where v.version_id = version
), person_result as (
    select r.unit_code, r.target_group, r.on_duty, r.new_since_october,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'DEMOCRATIC') as democratic,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'INTERCULTURAL') as intercultural,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'MULTILINGUAL') as multilingual,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'PLAIN_LANGUAGE') as plain_language,
        count(r.id) filter (where r.outcome = 'COUNTED') as trainings,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.duration_assumed) as assumed_durations,
        coalesce(bool_or(r.fulfils) filter (where r.outcome = 'COUNTED'), false) as fulfilled,
        count(r.id) filter (where r.outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')) as in_review,
        count(r.id) filter (where r.outcome = 'NOT_IN_TARGET_GROUP' and r.content_outcome = 'COUNTED')
            as outside_trainings
    from result r
    where r.unit_code is not null
    group by r.person_id, r.unit_code, r.target_group, r.on_duty, r.new_since_october
)
select
    case when grouping(u.code) = 0 then 'UNIT' when grouping(u.division) = 0 then 'DIVISION' else 'TOTAL' end as level,
    u.code, u.division, t.target_group,
    count(*) as persons,
    coalesce(sum(t.democratic), 0) as democratic,
    coalesce(sum(t.intercultural), 0) as intercultural,
    coalesce(sum(t.multilingual), 0) as multilingual,
    coalesce(sum(t.plain_language), 0) as plain_language,
    count(*) filter (where t.trainings > 0) as with_training,
    count(*) filter (where t.fulfilled) as fulfilled,
    count(*) filter (where not t.fulfilled) as open,
    count(*) filter (where not t.fulfilled and t.in_review > 0) as open_in_review,
    count(*) filter (where not t.fulfilled and t.on_duty is false) as open_not_on_duty,
    count(*) filter (where not t.fulfilled and t.new_since_october) as new_since_october,
    coalesce(sum(t.in_review), 0) as certificates_in_review,
    coalesce(sum(t.assumed_durations), 0) as assumed_durations,
    coalesce(sum(t.outside_trainings), 0) as outside_trainings
from person_result t
join unit u on u.code = t.unit_code
where version is not null or scope_sees_unit(u.code)
group by grouping sets ((u.code, t.target_group), (u.division, t.target_group), (t.target_group))
union all
select 'OUTCOME', outcome, null, null, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from result
where id is not null and (version is not null
    or scope_sees_city() or unit_code is not null and scope_sees_unit(unit_code)
    or unit_code is null and scope_sees_run(run_id))
group by outcome
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
    select unit_code, true as delivered, bool_or(main and (valid_from is null or valid_from <= as_of)
        and (valid_until is null or valid_until >= as_of)) as counts
    from assignment
    group by unit_code
) a on a.unit_code = u.code
left join (
    select unit_code, string_agg(persons || case persons when 1 then ' Person zählt' else ' Personen zählen' end
        || ' bei ' || main_unit, '; ' order by main_unit) as text
    from (
        select a.unit_code, m.unit_code as main_unit, count(*) as persons
        from assignment a
        join assignment m on m.person_id = a.person_id and m.main
            and (m.valid_from is null or m.valid_from <= as_of) and (m.valid_until is null or m.valid_until >= as_of)
        where not a.main and a.unit_code is not null and m.unit_code is not null
            and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
        group by a.unit_code, m.unit_code
    ) elsewhere
    group by unit_code
) e on e.unit_code = u.code
where version is null and scope_sees_unit(u.code)
    and ((u.valid_from is null or u.valid_from <= as_of) and (u.valid_until is null or u.valid_until >= as_of)
        or a.counts)
union all
select v.code, v.name, v.kind, v.division, v.delivered, v.counted_elsewhere
from evaluation_version_unit v
where v.version_id = version and scope_sees_version(version)
$$;

-- Where every entry of the staff lists ended up on the as-of day, of one unit or of all; entries of one person in two units
-- are two.
drop function if exists evaluation_persons;
create function evaluation_persons(as_of date, unit text default null, version bigint default null) returns table (place text, entries bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select case
        when p.exit_day < as_of then 'LEFT'
        when p.entry_day > as_of then 'NOT_YET_JOINED'
        when main.unit_code is null then 'WITHOUT_UNIT'
        else main.target_group
    end as place,
    sum(a.entries) as entries
from person p
join assignment a on a.person_id = p.id
join assignment main on main.person_id = p.id and main.main
    and (main.valid_from is null or main.valid_from <= as_of) and (main.valid_until is null or main.valid_until >= as_of)
where version is null
    and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
    and (scope_sees_city() or scope_sees_unit(a.unit_code)) and (unit is null or a.unit_code = unit)
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
