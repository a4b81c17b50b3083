-- What belongs to some units only; aggregates of units that the scope sees (R25).

-- The certificates that belong to these units: those of who counts there. Those of persons who count nowhere belong to whoever
-- brought the list, so here to lists that are about no other unit.
drop function if exists evaluation_account_rows;
create function evaluation_account_rows(mandate text, as_of date, today date, chosen text[])
returns table (certificate_id bigint, outcome text, content_outcome text, reason text)
language sql stable parallel safe
as $$
select r.certificate_id, r.outcome, r.content_outcome, r.reason
from evaluation_rows(mandate, as_of, today, as_of) r
where r.certificate_id is not null
    and (r.unit_code = any(chosen)
        or r.unit_code is null and r.run_id = any(array(select i.id from import_run i where i.units <@ chosen)))
$$;

-- How many of them there are of each outcome; of the units that the scope sees.
drop function if exists evaluation_outcomes_of;
create function evaluation_outcomes_of(mandate text, as_of date, today date, chosen text[])
returns table (outcome text, certificates bigint)
language sql stable security definer
set search_path = public, pg_temp
set jit = off
as $$
select r.outcome, count(*)
from evaluation_account_rows(mandate, as_of, today,
    array(select u.code from unnest(chosen) as u (code) where scope_sees_unit(u.code))) r
group by r.outcome
$$;

-- Which they are and why, for the training officer of all of these units. Who may be behind one is for row-level security to
-- say: where a person belongs to another unit meanwhile, only the id of the certificate leaves this function (R25).
drop function if exists evaluation_account_of;
create function evaluation_account_of(mandate text, as_of date, today date, chosen text[])
returns table (certificate_id bigint, outcome text, content_outcome text, reason text)
language sql stable security definer
set search_path = public, pg_temp
set jit = off
as $$
select r.certificate_id, r.outcome, r.content_outcome, r.reason
from evaluation_account_rows(mandate, as_of, today, chosen) r
where chosen <@ scope_units()
$$;

-- What the figures of these units were made from: lists that are about one of them, and those that are about no unit. Own is
-- what is about no other. Of all units where none are chosen.
drop function if exists evaluation_inputs_of;
create function evaluation_inputs_of(chosen text[], version bigint default null)
returns table (id bigint, kind text, file_name text, sha256 text, received_at timestamptz, read_entries integer,
    decide_entries integer, rejected_entries integer, own boolean)
language sql stable security definer
set search_path = public, pg_temp
as $$
select i.id, i.kind, i.file_name, i.sha256, i.received_at, i.read_entries, i.decide_entries, i.rejected_entries,
    i.own and (chosen is null or coalesce(r.units <@ chosen, false))
from evaluation_inputs(version) i
left join import_run r on r.id = i.id
where chosen is null or r.units is null or r.units && chosen
$$;
