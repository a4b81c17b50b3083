-- R23: the evaluation is asked for in rounds; every unit delivers, and what was delivered never changes.
create table evaluation_round (
    id bigint generated always as identity primary key,
    mandate_id text not null,
    kind text not null check (kind in ('INTERIM', 'FINAL')),
    as_of date not null,
    due_day date not null,
    opened_at timestamptz not null default now(),
    opened_by text not null,
    closed_at timestamptz,
    closed_by text,
    check ((closed_at is null) = (closed_by is null))
);
-- One round at a time.
create unique index on evaluation_round (mandate_id) where closed_at is null;

-- What a unit is about to deliver: prepared by its training officer. The names are typed, as on paper.
create table unit_delivery (
    round_id bigint not null references evaluation_round,
    unit_code text not null references organisational_unit,
    prepared_by text not null,
    prepared_on date not null,
    remark text not null,
    primary key (round_id, unit_code)
);

-- A release of one unit, or the closing of a round for the whole city: then unit_code is null.
create table evaluation_version (
    id bigint generated always as identity primary key,
    round_id bigint not null references evaluation_round,
    unit_code text,
    mandate_id text not null,
    rule_version text not null,
    as_of date not null,
    counted_on date not null,
    prepared_by text,
    prepared_on date,
    answered_by text,
    answered_on date,
    remark text not null,
    made_at timestamptz not null default now(),
    made_by text not null,
    check (unit_code is null or (prepared_by is not null and answered_by is not null))
);
create index on evaluation_version (round_id, unit_code);
create unique index on evaluation_version (round_id) where unit_code is null;

-- The table of a version as it was delivered; it remains when the rows are gone.
create table evaluation_version_table (
    version_id bigint primary key references evaluation_version,
    table_json text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);

-- A copy of what the version counted, so that it can be rebuilt. Keys only: no foreign keys, no names, no titles.
create table evaluation_version_row (
    version_id bigint not null references evaluation_version,
    person_id bigint,
    unit_code text,
    target_group text,
    on_duty boolean,
    new_since_october boolean,
    certificate_id bigint,
    run_id bigint,
    duration_assumed boolean,
    category text,
    fulfils boolean,
    outcome text,
    content_outcome text,
    reason text,
    unique nulls not distinct (version_id, person_id, certificate_id)
);

create table evaluation_version_unit (
    version_id bigint not null references evaluation_version,
    code text not null,
    name text not null,
    kind text not null,
    division text,
    delivered boolean not null,
    counted_elsewhere text,
    primary key (version_id, code)
);

-- The account over the entries of the staff lists.
create table evaluation_version_place (
    version_id bigint not null references evaluation_version,
    place text not null,
    entries bigint not null,
    primary key (version_id, place)
);

-- The lists behind it, by their hashes.
create table evaluation_version_input (
    version_id bigint not null references evaluation_version,
    run_id bigint not null,
    kind text not null,
    sha256 text not null,
    received_at timestamptz not null,
    read_entries integer not null,
    decide_entries integer not null,
    rejected_entries integer not null,
    own boolean not null,
    primary key (version_id, run_id)
);

-- Who may open and close rounds, and deliver for which units.
alter table evaluation_round enable row level security;
create policy readable on evaluation_round for select using (
    (select scope_sees_city()) or (select scope_units()) is not null);
create policy opened on evaluation_round for insert with check (
    (select scope_has_role('HUMAN_RESOURCES')) and opened_by = (select scope_actor()));
create policy closed on evaluation_round for update using ((select scope_has_role('HUMAN_RESOURCES')));

alter table unit_delivery enable row level security;
create policy readable on unit_delivery for select using (
    (select scope_sees_city()) or unit_code = any((select scope_units())::text[]));
create policy prepared on unit_delivery for insert with check (unit_code = any((select scope_units())::text[]));
create policy changed on unit_delivery for update using (unit_code = any((select scope_units())::text[]));

alter table evaluation_version enable row level security;
create policy readable on evaluation_version for select using (
    (select scope_sees_city()) or unit_code = any((select scope_units())::text[]));
-- Nobody can answer in another's name.
create policy made on evaluation_version for insert with check (made_by = (select scope_actor())
    and (unit_code = any((select scope_units())::text[])
        or unit_code is null and (select scope_has_role('HUMAN_RESOURCES'))));

alter table evaluation_version_table enable row level security;
create policy of_version on evaluation_version_table using (
    exists (select from evaluation_version v where v.id = version_id));

alter table evaluation_version_unit enable row level security;
create policy of_version on evaluation_version_unit using (
    exists (select from evaluation_version v where v.id = version_id));

alter table evaluation_version_place enable row level security;
create policy of_version on evaluation_version_place using (
    exists (select from evaluation_version v where v.id = version_id));

alter table evaluation_version_input enable row level security;
create policy of_version on evaluation_version_input using (
    exists (select from evaluation_version v where v.id = version_id));

-- R25: the rows are of persons, although without names: they stay with the unit, also those of the city's version.
alter table evaluation_version_row enable row level security;
create policy own_office on evaluation_version_row using (unit_code = any((select scope_units())::text[]));
