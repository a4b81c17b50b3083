-- An import is planned before it is applied: the plan is what people see, and what is done.

alter table import_run drop constraint import_run_state_check;
alter table import_run add constraint import_run_state_check check (state in (
    'RECEIVED', 'STAGED', 'PLANNED', 'APPLIED', 'UNDONE', 'DISCARDED', 'FAILED', 'INTERRUPTED'));

-- An earlier file may come back after a later one; what guards against doing it twice is the version of each unit.
drop index import_run_sha256_kind_idx;
create index on import_run (sha256, kind);

alter table import_run
    add column mode text not null default 'ADDITION' check (mode in ('SNAPSHOT', 'ADDITION')),
    -- True for what a training officer uploaded: rows of other units are rejected.
    add column own_units_only boolean not null default false,
    -- From which day on changes hold: the list's own day, else the day of the import.
    add column change_day date,
    -- Which values the list has a column for: only then a blank cell says something.
    add column list_columns text[] not null default '{}',
    -- How the list calls these columns, in the same order.
    add column list_headers text[] not null default '{}',
    add column phase text not null default 'READING' check (phase in ('READING', 'CHECKING', 'PLANNING', 'FINISHED')),
    add column rows_read integer not null default 0,
    add column new_entries integer not null default 0,
    add column changed_entries integer not null default 0,
    add column unchanged_entries integer not null default 0,
    add column duplicate_entries integer not null default 0,
    add column leaving_persons integer not null default 0,
    add column applied_at timestamptz;
update import_run set applied_at = received_at, phase = 'FINISHED' where state = 'APPLIED';
update import_run set change_day = coalesce(list_day, received_at::date);

-- Which import brought a row; null for what was there before. Not a foreign key: a check of every row costs more than the row.
alter table person add column run_id bigint;
alter table assignment add column run_id bigint;
alter table organisational_unit add column run_id bigint;

-- What an import does that is not simply adding a row; without a line here an entry that was read is added.
create table planned_change (
    run_id bigint not null references import_run on delete cascade,
    -- Null for who is missing in a full list.
    entry integer,
    kind text not null check (kind in ('CHANGED', 'UNCHANGED', 'DUPLICATE', 'LEAVING')),
    person_id bigint,
    assignment_id bigint,
    certificate_id bigint,
    unique (run_id, entry),
    check ((kind = 'LEAVING') = (entry is null))
);

-- How often the facts of a unit were changed; an empty code stands for persons without a unit.
create table unit_version (
    unit_code text primary key,
    version bigint not null,
    -- The day of the newest full list.
    list_day date
);

-- Which units an import is about, and their version when it was planned.
create table import_run_unit (
    run_id bigint not null references import_run on delete cascade,
    unit_code text not null,
    version bigint not null,
    -- The day of the full list before this one.
    earlier_list_day date,
    members integer not null default 0,
    leaving integer not null default 0,
    primary key (run_id, unit_code)
);

-- How rows looked before an import changed or removed them; undoing it puts them back.
create table fact_change (
    run_id bigint not null references import_run on delete cascade,
    table_name text not null,
    row_id bigint not null,
    before jsonb not null,
    primary key (run_id, table_name, row_id)
);
create index on fact_change (table_name, row_id);

create function changing_run() returns bigint language sql stable parallel safe
    return nullif(current_setting('schulungsnachweis.run', true), '')::bigint;

-- Whatever changes a fact during an import, its first image is kept. Rows that the import itself brought need none.
create function keep_image() returns trigger language plpgsql as $$
begin
    if changing_run() is not null then
        insert into fact_change (run_id, table_name, row_id, before)
        select changing_run(), tg_table_name, image.id, to_jsonb(image)
        from image
        where image.run_id is distinct from changing_run()
        on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger keep_changed after update on person referencing old table as image
    for each statement execute function keep_image();
create trigger keep_changed after update on assignment referencing old table as image
    for each statement execute function keep_image();
create trigger keep_removed after delete on assignment referencing old table as image
    for each statement execute function keep_image();
create trigger keep_changed after update on certificate referencing old table as image
    for each statement execute function keep_image();

-- The person as a list of certificates names it: tells duplicates apart while the person is unknown.
create function certificate_reference(person_id bigint, personnel_number text, family_key text, given_key text,
    unit text, email text) returns text language sql immutable parallel safe
    return coalesce('person:' || person_id, 'number:' || personnel_number,
        'name:' || coalesce(family_key, '') || '|' || coalesce(given_key, '') || '|' || coalesce(unit, '') || '|'
            || coalesce(lower(email), ''));

-- Accounts are hidden from imports, but a unit that has one must stay.
create function unit_has_account(code text) returns boolean language sql stable security definer
set search_path = public, pg_temp
begin atomic
    select exists (select from account_unit a where a.unit_code = code);
end;

alter table planned_change enable row level security;
create policy facts on planned_change using ((select scope_sees_facts()));
create policy own_office on planned_change using (exists (select from import_run r where r.id = run_id));

alter table import_run_unit enable row level security;
create policy facts on import_run_unit using ((select scope_sees_facts()));
create policy own_office on import_run_unit using (exists (select from import_run r where r.id = run_id));

-- Whole rows of persons: only the import job itself.
alter table fact_change enable row level security;
create policy facts on fact_change using ((select scope_sees_facts()));
