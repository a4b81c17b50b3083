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

-- An answer about a person outlives the person: undoing an import removes whom it brought, a later list brings them back.
-- Meanwhile the answer is out of force, and names the person by the key.
alter table certificate_answer alter column person_id drop not null;
alter table certificate_answer add column person_key text;
alter table certificate_answer add check (person_id is not null or person_key is not null);
alter table person_answer add column person_key text;

-- What somebody agreed once on how lists of these units with these headers are read; the newest one holds.
create table file_agreement (
    id bigint generated always as identity primary key,
    units text[] not null,
    kind text not null check (kind in ('STAFF', 'CERTIFICATES')),
    -- A hash of the headers in their comparison form.
    shape text not null,
    -- Headers as written, and in the same order what they mean; an empty meaning leaves the column unread.
    headers text[] not null,
    meanings text[] not null,
    -- Shorter personnel numbers of digits are filled up with zeros to this width; 0 if nobody agreed to that.
    number_width integer not null check (number_width between 0 and 20),
    actor text not null,
    agreed_at timestamptz not null,
    check (cardinality(headers) = cardinality(meanings))
);
create index on file_agreement (kind, shape);
alter table file_agreement enable row level security;
create policy facts on file_agreement using ((select scope_sees_facts()));
create policy own_office on file_agreement using (units <@ (select scope_units())::text[]);

alter table import_run add column file_shape text;
-- Headers that nobody understood, and the length of numbers if some are shorter than the others.
alter table import_run add column unknown_headers text[] not null default '{}';
alter table import_run add column number_length integer;
