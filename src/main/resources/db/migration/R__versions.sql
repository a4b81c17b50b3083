-- R23: what a version keeps, and how two versions differ. The copies are made here, since the service may only read them.

-- Copies what is counted of one unit today into the version that was just begun.
drop function if exists evaluation_keep_unit;
create function evaluation_keep_unit(version bigint, newcomers_since date) returns void
language sql volatile security definer
set search_path = public, pg_temp
as $$
insert into evaluation_version_row (version_id, person_id, unit_code, target_group, on_duty, new_since_october,
    certificate_id, run_id, duration_assumed, category, fulfils, outcome, content_outcome, reason)
select v.id, r.person_id, r.unit_code, r.target_group, r.on_duty, r.new_since_october, r.certificate_id, r.run_id,
    r.duration_assumed, r.category, r.fulfils, r.outcome, r.content_outcome, r.reason
from evaluation_version v
cross join lateral evaluation_rows(v.mandate_id, v.as_of, v.counted_on, newcomers_since) r
left join import_run i on i.id = r.run_id
where v.id = version and v.unit_code = any(scope_units())
    and not exists (select from evaluation_version_table t where t.version_id = version)
    and (r.unit_code = v.unit_code or r.unit_code is null and i.units <@ array[v.unit_code]);

insert into evaluation_version_unit (version_id, code, name, kind, division, delivered, counted_elsewhere)
select v.id, u.code, u.name, u.kind, u.division, u.delivered, u.counted_elsewhere
from evaluation_version v
cross join lateral evaluation_units(v.as_of) u
where v.id = version and u.code = v.unit_code;

insert into evaluation_version_place (version_id, place, entries)
select v.id, p.place, p.entries
from evaluation_version v
cross join lateral evaluation_persons(v.as_of, array[v.unit_code], null, v.mandate_id) p
where v.id = version and v.unit_code = any(scope_units());

insert into evaluation_version_input (version_id, run_id, kind, sha256, received_at, read_entries, decide_entries,
    rejected_entries, own)
select v.id, i.id, i.kind, i.sha256, i.received_at, i.read_entries, i.decide_entries, i.rejected_entries,
    i.own and coalesce(r.units <@ array[v.unit_code], false)
from evaluation_version v
cross join lateral evaluation_inputs() i
join import_run r on r.id = i.id
where v.id = version and v.unit_code = any(scope_units());
$$;

-- The last release of every unit in a round, as far as the scope sees it; none of a unit to which it was given back.
drop function if exists evaluation_released;
create function evaluation_released(round bigint) returns table (unit_code text, released_id bigint)
language sql stable
as $$
select l.unit_code, l.released_id
from (
    select v.unit_code, max(v.id) as released_id
    from evaluation_version v
    where v.round_id = round and v.unit_code is not null
    group by v.unit_code
) l
where not exists (select from returned_release r where r.version_id = l.released_id)
$$;

-- Where the entries of the staff lists ended up that name no unit.
drop function if exists evaluation_persons_without_unit;
create function evaluation_persons_without_unit(as_of date, mandate text) returns table (place text, entries bigint)
language sql stable
as $$
select case
        when p.exit_day < as_of then 'LEFT'
        when p.entry_day > as_of then 'NOT_YET_JOINED'
        when main.unit_code is null then 'WITHOUT_UNIT'
        else duty_of(main.target_group, d.leaders, d.staff, d.others, d.undeclared)
    end, sum(a.entries)
from person p
cross join mandate_duties(mandate) d
join assignment a on a.person_id = p.id and a.unit_code is null
join assignment main on main.person_id = p.id and main.main
    and (main.valid_from is null or main.valid_from <= as_of) and (main.valid_until is null or main.valid_until >= as_of)
where (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
group by 1
$$;

-- Puts the last releases of a round's units together into the city's version. Whoever moved between two releases counts
-- where the later one has them (R26).
drop function if exists evaluation_keep_city;
create function evaluation_keep_city(version bigint) returns void
language sql volatile security definer
set search_path = public, pg_temp
as $$
insert into evaluation_version_row (version_id, person_id, unit_code, target_group, on_duty, new_since_october,
    certificate_id, run_id, duration_assumed, category, fulfils, outcome, content_outcome, reason)
select version, person_id, unit_code, target_group, on_duty, new_since_october, certificate_id, run_id,
    duration_assumed, category, fulfils, outcome, content_outcome, reason
from (
    select r.*, rank() over (
        partition by r.person_id, case when r.person_id is null then r.certificate_id end
        order by r.unit_code is null, r.version_id desc) as place
    from evaluation_version_row r
    where r.version_id in (select released_id from evaluation_released((
        select round_id from evaluation_version v where v.id = version and v.unit_code is null)))
) released
where place = 1 and scope_has_role('HUMAN_RESOURCES')
    and not exists (select from evaluation_version_table t where t.version_id = version);

-- Certificates that count in no unit and come from a list of no single unit are in no release; they are not lost.
insert into evaluation_version_row (version_id, person_id, certificate_id, run_id, duration_assumed, category, fulfils,
    outcome, content_outcome, reason)
select v.id, r.person_id, r.certificate_id, r.run_id, r.duration_assumed, r.category, r.fulfils, r.outcome,
    r.content_outcome, r.reason
from evaluation_version v
cross join lateral evaluation_rows(v.mandate_id, v.as_of, v.counted_on, v.as_of) r
join import_run i on i.id = r.run_id
where v.id = version and v.unit_code is null and scope_has_role('HUMAN_RESOURCES')
    and not exists (select from evaluation_version_table t where t.version_id = version)
    and r.unit_code is null and coalesce(cardinality(i.units), 0) <> 1
    and not exists (
        select from evaluation_version_row k where k.version_id = version and k.certificate_id = r.certificate_id);

insert into evaluation_version_unit (version_id, code, name, kind, division, delivered, counted_elsewhere)
select v.id, u.code, coalesce(k.name, u.name), coalesce(k.kind, u.kind), coalesce(k.division, u.division),
    coalesce(k.delivered, false), k.counted_elsewhere
from evaluation_version v
cross join lateral evaluation_units(v.as_of) u
left join evaluation_released(v.round_id) d on d.unit_code = u.code
left join evaluation_version_unit k on k.version_id = d.released_id and k.code = u.code
where v.id = version and v.unit_code is null and scope_has_role('HUMAN_RESOURCES');

-- Entries of the staff lists that belong to no unit (R26a) are in no release either.
insert into evaluation_version_place (version_id, place, entries)
select v.id, p.place, sum(p.entries)
from evaluation_version v
cross join lateral (
    select k.place, k.entries
    from evaluation_released(v.round_id) d
    join evaluation_version_place k on k.version_id = d.released_id
    union all
    select w.place, w.entries from evaluation_persons_without_unit(v.as_of, v.mandate_id) w
) p
where v.id = version and v.unit_code is null and scope_has_role('HUMAN_RESOURCES')
group by v.id, p.place;

insert into evaluation_version_input (version_id, run_id, kind, sha256, received_at, read_entries, decide_entries,
    rejected_entries, own)
select v.id, i.run_id, min(i.kind), min(i.sha256), min(i.received_at), min(i.read_entries), min(i.decide_entries),
    min(i.rejected_entries), bool_or(i.own or coalesce(cardinality(r.units), 0) <> 1)
from evaluation_version v
join evaluation_released(v.round_id) d on true
join evaluation_version_input i on i.version_id = d.released_id
left join import_run r on r.id = i.run_id
where v.id = version and v.unit_code is null and scope_has_role('HUMAN_RESOURCES')
group by v.id, i.run_id;
$$;

-- Why the numbers of two versions differ, per unit; numbers only. What happened to a person comes before what happened to
-- the certificates of that person.
drop function if exists evaluation_changes;
create function evaluation_changes(earlier bigint, later bigint)
returns table (unit_code text, change text, occurrences bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
with before_row as materialized (
    select * from evaluation_version_row where version_id = earlier and (select scope_sees_version(earlier))
), after_row as materialized (
    select * from evaluation_version_row where version_id = later and (select scope_sees_version(later))
), before_person as (
    select distinct r.person_id, r.unit_code, r.target_group from before_row r where r.unit_code is not null
), after_person as (
    select distinct r.person_id, r.unit_code, r.target_group from after_row r where r.unit_code is not null
), change as (
    select coalesce(a.unit_code, b.unit_code) as unit_code,
        case
            when b.person_id is null then 'PERSON_JOINED'
            when a.person_id is null then 'PERSON_LEFT'
            when a.unit_code <> b.unit_code then 'PERSON_MOVED'
            else 'GROUP_CHANGED'
        end as change
    from before_person b
    full join after_person a on a.person_id = b.person_id
    where (a.unit_code, a.target_group) is distinct from (b.unit_code, b.target_group)
    union all
    select coalesce(a.unit_code, b.unit_code),
        case
            when b.certificate_id is null then 'CERTIFICATE_NEW'
            when a.certificate_id is null then 'CERTIFICATE_GONE'
            when b.content_outcome = 'NOT_OVER' and a.content_outcome <> 'NOT_OVER' then 'TRAINING_OVER'
            else 'JUDGED_ANEW'
        end
    from (select * from before_row r where r.certificate_id is not null) b
    full join (select * from after_row r where r.certificate_id is not null) a on a.certificate_id = b.certificate_id
    where (a.content_outcome, a.category, a.outcome = 'DUPLICATE')
        is distinct from (b.content_outcome, b.category, b.outcome = 'DUPLICATE')
        and (a.certificate_id is null or b.certificate_id is null
            or a.target_group is not distinct from b.target_group)
)
select c.unit_code, c.change, count(*) from change c group by c.unit_code, c.change
$$;
