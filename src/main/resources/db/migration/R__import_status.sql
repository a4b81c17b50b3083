-- R25: how far imports are, in numbers. No names of files, which may hold the name of a person, and no rows.
drop function if exists import_status;
create function import_status()
returns table (id bigint, kind text, mode text, state text, phase text, units text[], sha256 text, list_day date,
    received_at timestamptz, applied_at timestamptz, rows_read integer, read_entries integer, decide_entries integer,
    rejected_entries integer, ignored_entries integer, new_entries integer, changed_entries integer,
    unchanged_entries integer, duplicate_entries integer, leaving_persons integer)
language sql stable security definer
set search_path = public, pg_temp
as $$
select r.id, r.kind, r.mode, r.state, r.phase, r.units, r.sha256, r.list_day, r.received_at, r.applied_at, r.rows_read,
    r.read_entries, r.decide_entries, r.rejected_entries, r.ignored_entries, r.new_entries, r.changed_entries,
    r.unchanged_entries, r.duplicate_entries, r.leaving_persons
from import_run r
where (select scope_sees_city()) or r.units <@ (select scope_units())
$$;
