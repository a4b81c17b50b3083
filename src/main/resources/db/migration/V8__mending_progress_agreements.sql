-- Which entry a problem belongs to: a row of a matrix gives several. Null for what concerns the row or the file.
alter table import_problem add column entry integer;

-- A mended row names the entry of the earlier list that it replaces.
alter table staged_certificate add column replaced_run bigint;
alter table staged_certificate add column replaced_entry integer;

-- How many rows the file says that it has; null if it does not say. Why it was refused, for who uploaded it.
alter table import_run add column total_rows integer;
alter table import_run add column refusal text;

-- Somebody wants an import to end. Beside the run, whose row may be held for long by the one who works on it.
create table import_cancellation (
    run_id bigint primary key references import_run on delete cascade,
    requested_at timestamptz not null default now()
);
alter table import_cancellation enable row level security;
create policy facts on import_cancellation using ((select scope_sees_facts()));
create policy own_office on import_cancellation using (exists (select from import_run r where r.id = run_id));
