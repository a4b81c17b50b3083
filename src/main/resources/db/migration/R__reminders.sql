-- Whom to remind of whom (R25, R27, R29). Where the functions read more than the scope may, they return only what it may.

-- Where this database is and how far it was upgraded: a backup restored elsewhere, or an upgrade, is another place.
drop function if exists reminder_place;
create function reminder_place() returns text
language sql volatile security definer
set search_path = public, pg_temp
as $$
select concat_ws(':', (select system_identifier from pg_control_system()),
    (select timeline_id from pg_control_checkpoint()),
    (select oid from pg_database where datname = current_database()),
    (select max(installed_rank) from flyway_schema_history))
$$;

-- Everybody who works on the day, in the main unit.
drop function if exists reminder_workers;
create function reminder_workers(as_of date)
returns table (person_id bigint, unit_code text, supervisor text, on_duty boolean, personnel_number text, email text)
language sql stable
as $$
select a.person_id, a.unit_code, nullif(btrim(a.supervisor), ''), a.on_duty, p.personnel_number, lower(btrim(p.email))
from assignment a
join person p on p.id = a.person_id
where a.main and a.unit_code is not null
    and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
    and (p.entry_day is null or p.entry_day <= as_of) and (p.exit_day is null or p.exit_day >= as_of)
$$;

-- The immediate manager of everybody who works on the day, as the staff list states it, or why there is none who may get
-- names. A number that is found only without its leading zeros is found if no other number looks like it. With units: of
-- those who work there; of everybody else only those are looked at who are named as a manager.
drop function if exists reminder_managers;
create function reminder_managers(as_of date, units text[] default null)
returns table (person_id bigint, unit_code text, manager_id bigint, problem text)
language sql stable
as $$
with reporting as materialized (
    select w.person_id, w.unit_code, w.supervisor
    from reminder_workers(as_of) w
    where units is null or w.unit_code = any(units)
), stated as materialized (
    select distinct r.supervisor from reporting r where r.supervisor is not null
), meant as materialized (
    select w.person_id, w.on_duty, w.personnel_number, w.email
    from reminder_workers(as_of) w
    where ltrim(w.personnel_number, '0') in (select ltrim(s.supervisor, '0') from stated s)
        or w.email in (select lower(s.supervisor) from stated s)
), numbered as (
    select ltrim(w.personnel_number, '0') as key, min(w.person_id) as person_id, count(*) as persons
    from meant w where w.personnel_number is not null group by 1
), addressed as (
    select w.email, min(w.person_id) as person_id, count(*) as persons
    from meant w where w.email is not null group by w.email
), shared as (
    select w.email
    from reminder_workers(as_of) w
    where w.email in (select m.email from meant m)
    group by w.email
    having count(*) > 1
), found as (
    select r.person_id, r.unit_code, r.supervisor,
        coalesce(e.person_id, case n.persons when 1 then n.person_id end, case m.persons when 1 then m.person_id end)
            as manager_id,
        coalesce(n.persons, m.persons, 0) as candidates
    from reporting r
    left join meant e on e.personnel_number = r.supervisor
    left join numbered n on n.key = ltrim(r.supervisor, '0')
    left join addressed m on m.email = lower(r.supervisor)
)
select f.person_id, f.unit_code, f.manager_id,
    case
        when f.supervisor is null then 'NOT_STATED'
        when f.manager_id is null and f.candidates > 1 then 'AMBIGUOUS'
        when f.manager_id is null then 'NOT_FOUND'
        when f.manager_id = f.person_id then 'SELF'
        when w.on_duty is false then 'NOT_ON_DUTY'
        when w.email is null then 'NO_ADDRESS'
        when a.email is not null then 'SHARED_ADDRESS'
        when not exists (select from reminder_setting s where split_part(w.email, '@', 2) = any(s.mail_domains))
            then 'FOREIGN_DOMAIN'
    end
from found f
left join meant w on w.person_id = f.manager_id
left join shared a on a.email = w.email
$$;

-- Everybody in the target group: done, open, or not to be named (R27: not on duty; R29: not known for long enough). Whoever is
-- not employed on the day has no manager then.
drop function if exists reminder_states;
create function reminder_states(mandate text, as_of date, known_before timestamptz, persons bigint[] default null,
    units text[] default null)
returns table (person_id bigint, unit_code text, manager_id bigint, problem text, state text)
language sql stable
as $$
select r.person_id, r.unit_code, m.manager_id, m.problem,
    case
        when k.marks & fulfilling_mark(g.duty) > 0 then 'DONE'
        when r.on_duty is false then 'AWAY'
        when i.applied_at > known_before then 'NEW'
        else 'OPEN'
    end
from evaluation_members(as_of) r
cross join mandate_duties(mandate) d
cross join lateral (
    select duty_of(r.target_group, d.leaders, d.staff, d.others, d.undeclared) as duty
) g
left join evaluation_marks(mandate, as_of, as_of, persons, units) k on k.person_id = r.person_id
join reminder_managers(as_of, units) m on m.person_id = r.person_id
join person p on p.id = r.person_id
left join import_run i on i.id = p.run_id
where g.duty in ('LEADERS', 'STAFF')
    and (persons is null or r.person_id = any(persons)) and (units is null or r.unit_code = any(units))
$$;

-- The planner takes those who work in some units for a handful, and would look through all others for each of them; so the
-- functions below tell it not to.

-- The same for the reminder job, and of the own units for training officers.
drop function if exists reminder_reports;
create function reminder_reports(mandate text, as_of date, known_before timestamptz, persons bigint[] default null)
returns table (person_id bigint, unit_code text, manager_id bigint, problem text, state text)
language sql stable security definer
set search_path = public, pg_temp
set enable_nestloop = off
as $$
select s.person_id, s.unit_code, s.manager_id, s.problem, s.state
from reminder_states(mandate, as_of, known_before, persons,
    (select case when scope_job() is distinct from 'reminder' then coalesce(scope_units(), '{}') end)) s
$$;

-- The managers of own persons, whichever unit they work in themselves: they are whom the mail goes to.
drop function if exists reminder_recipients;
create function reminder_recipients(as_of date)
returns table (person_id bigint, academic_title text, given_name text, family_name text, email text)
language sql stable security definer
set search_path = public, pg_temp
set enable_nestloop = off
as $$
select p.id, p.academic_title, p.given_name, p.family_name, p.email
from person p
where p.id in (
    select m.manager_id
    from reminder_managers(as_of,
        (select case when scope_job() is distinct from 'reminder' then coalesce(scope_units(), '{}') end)) m
    where m.problem is null)
$$;

-- Both at once, for who looks at it before: everybody in the target group, with the manager who would get the name.
drop function if exists reminder_preview;
create function reminder_preview(mandate text, as_of date, known_before timestamptz)
returns table (person_id bigint, unit_code text, problem text, state text, manager_id bigint, academic_title text,
    given_name text, family_name text, email text)
language sql stable security definer
set search_path = public, pg_temp
set enable_nestloop = off
as $$
select s.person_id, s.unit_code, s.problem, s.state, p.id, p.academic_title, p.given_name, p.family_name, p.email
from reminder_states(mandate, as_of, known_before, null, (select coalesce(scope_units(), '{}'))) s
left join person p on p.id = s.manager_id and s.problem is null
$$;

-- R25: numbers per unit for those whose numbers are of the city, or of the own units.
drop function if exists reminder_numbers;
create function reminder_numbers(mandate text, as_of date, known_before timestamptz)
returns table (unit_code text, name text, enabled boolean, reachable boolean, managers bigint, named bigint,
    without_manager bigint, unreachable bigint)
language sql stable security definer
set search_path = public, pg_temp
set enable_nestloop = off
as $$
select u.code, u.name, coalesce(r.enabled, false), coalesce(nullif(r.contact_address, ''), u.email) is not null,
    coalesce(s.managers, 0), coalesce(s.named, 0), coalesce(s.without_manager, 0), coalesce(s.unreachable, 0)
from organisational_unit u
left join reminder_unit r on r.unit_code = u.code
left join (
    select o.unit_code,
        count(distinct o.manager_id) filter (where o.problem is null) as managers,
        count(*) filter (where o.problem is null) as named,
        count(*) filter (where o.problem in ('NOT_STATED', 'NOT_FOUND', 'AMBIGUOUS', 'SELF')) as without_manager,
        count(*) filter (where o.problem not in ('NOT_STATED', 'NOT_FOUND', 'AMBIGUOUS', 'SELF')) as unreachable
    from reminder_states(mandate, as_of, known_before, null, (
        select case when scope_job() is distinct from 'reminder' and not scope_has_role('HUMAN_RESOURCES')
            then coalesce(scope_units(), '{}') end)) o
    where o.state = 'OPEN'
    group by o.unit_code
) s on s.unit_code = u.code
where (scope_job() = 'reminder' or scope_has_role('HUMAN_RESOURCES') or u.code = any(scope_units()))
    and (u.valid_from is null or u.valid_from <= as_of) and (u.valid_until is null or u.valid_until >= as_of)
$$;

-- What waits for the training officers of a unit; numbers only.
drop function if exists reminder_waiting;
create function reminder_waiting(mandate text, as_of date, known_before timestamptz)
returns table (unit_code text, undeclared bigint, questions bigint, without_manager bigint, failed bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
with member as materialized (
    select a.person_id, a.unit_code, a.target_group
    from assignment a
    join person p on p.id = a.person_id
    where a.main and a.unit_code is not null
        and (a.valid_from is null or a.valid_from <= as_of) and (a.valid_until is null or a.valid_until >= as_of)
        and (p.entry_day is null or p.entry_day <= as_of) and (p.exit_day is null or p.exit_day >= as_of)
)
select n.unit_code, coalesce(u.persons, 0), coalesce(q.persons, 0), n.without_manager + n.unreachable, coalesce(f.mails, 0)
from reminder_numbers(mandate, as_of, known_before) n
left join (
    select m.unit_code, count(*) as persons
    from member m
    cross join mandate_duties(mandate) d
    where m.target_group = 'UNDECLARED' and d.undeclared = 'UNDECLARED'
    group by m.unit_code
) u on u.unit_code = n.unit_code
left join (
    select m.unit_code, count(distinct m.person_id) as persons
    from member m join certificate c on c.person_id = m.person_id
    where c.question is not null
    group by m.unit_code
) q on q.unit_code = n.unit_code
left join (
    select unit.code, count(*) as mails
    from reminder_mail f cross join lateral unnest(f.units) as unit (code)
    where f.kind = 'DIGEST' and f.state = 'FAILED' and f.finished_at > known_before
    group by unit.code
) f on f.code = n.unit_code
where scope_job() = 'reminder' or n.unit_code = any(scope_units())
$$;

-- Target group and open persons of the units that a person heads.
drop function if exists reminder_headed;
create function reminder_headed(mandate text, as_of date, head bigint)
returns table (unit_code text, name text, target bigint, open bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select h.unit_code, u.name, count(*), count(*) filter (where not r.fulfilled)
from person p
join unit_head h on h.personnel_number = p.personnel_number
join organisational_unit u on u.code = h.unit_code
join (
    select e.unit_code, e.person_id,
        coalesce(bool_or(e.fulfils) filter (where e.outcome = 'COUNTED'), false) as fulfilled
    from evaluation_rows(mandate, as_of, as_of, as_of) e
    where e.target_group in ('LEADERS', 'STAFF') and e.unit_code is not null
    group by e.unit_code, e.person_id
) r on r.unit_code = h.unit_code
where p.id = head and scope_job() = 'reminder'
group by h.unit_code, u.name
order by h.unit_code
$$;

-- The ledger in numbers.
drop function if exists reminder_cycles;
create function reminder_cycles()
returns table (cycle_id bigint, kind text, state text, mails bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select m.cycle_id, m.kind, m.state, count(*)
from reminder_mail m
where scope_has_role('HUMAN_RESOURCES') or scope_job() = 'reminder'
group by m.cycle_id, m.kind, m.state
$$;
