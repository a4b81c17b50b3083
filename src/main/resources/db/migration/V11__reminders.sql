-- Reminders: one e-mail per manager and cycle, true at the moment it is sent, never twice.

-- What the Haupt- und Personalamt lays down for all reminders; one row.
create table reminder_setting (
    single boolean primary key default true check (single),
    -- R29: without these nothing is sent.
    council_on date,
    council_reference text not null default '',
    assessment_on date,
    -- R29: since when each person could get the own sheet "Ihr Stand".
    statement_since date,
    rhythm text not null default 'MONTHLY' check (rhythm in ('MONTHLY', 'QUARTERLY', 'NEVER')),
    day_of_month integer not null default 1 check (day_of_month between 1 and 28),
    -- In lower case; an address of another domain gets no mail.
    mail_domains text[] not null default '{}',
    sender_address text not null default '',
    reply_address text not null default '',
    contact text not null default '',
    keep_names_days integer not null default 30 check (keep_names_days between 0 and 365)
);
insert into reminder_setting default values;

-- The start switch: only ever added to. A row holds for the installation and for the transaction that wrote it, so that a
-- copy of it in a restored backup is worth nothing.
create table reminder_start (
    id bigint generated always as identity primary key,
    step text not null check (step in ('PREVIEW_SEEN', 'STARTED', 'STOPPED')),
    at timestamptz not null,
    actor text not null,
    place text not null,
    written_by xid8 not null default pg_current_xact_id()
);

-- When the service last looked whether something is to be sent.
create table reminder_pulse (
    single boolean primary key default true check (single),
    at timestamptz not null
);

-- Whether the names of a unit's persons go to their managers, and whom a manager may ask.
create table reminder_unit (
    unit_code text primary key references organisational_unit on delete cascade,
    enabled boolean not null default false,
    contact text not null default '',
    contact_address text not null default ''
);

create table reminder_template (
    kind text primary key check (kind in ('DIGEST', 'REQUEST', 'DELIVER', 'WAITING')),
    subject text not null,
    body text not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table reminder_cycle (
    id bigint generated always as identity primary key,
    -- For example "2026-12", or the day and unit of a training officer's order: nothing happens twice.
    key text not null unique,
    unit_code text references organisational_unit on delete cascade,
    round_id bigint references evaluation_round on delete cascade,
    prepared_at timestamptz not null,
    actor text not null
);

-- The outbox, and after that the ledger. No names: whom a mail named stands beside it, and only for a while.
create table reminder_mail (
    id bigint generated always as identity primary key,
    cycle_id bigint not null references reminder_cycle on delete cascade,
    kind text not null check (kind in ('DIGEST', 'REQUEST', 'DELIVER', 'WAITING')),
    -- The manager; null in a mail to a unit's training officers, and when the person was deleted.
    person_id bigint references person on delete set null,
    -- The unit of a mail to training officers.
    unit_code text references organisational_unit on delete cascade,
    -- Whose persons it is about.
    units text[] not null,
    -- The same at every attempt: whoever gets a mail twice after a crash sees it once.
    message_id text not null unique,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'SKIPPED', 'FAILED')),
    -- Why it was skipped or failed, or what hinders it now.
    reason text,
    open_count integer not null,
    done_count integer not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    finished_at timestamptz,
    check ((state = 'WAITING') = (finished_at is null)),
    check (kind <> 'DIGEST' or unit_code is null)
);
create unique index on reminder_mail (cycle_id, kind, person_id) where person_id is not null;
create unique index on reminder_mail (cycle_id, kind, unit_code) where unit_code is not null;
create index on reminder_mail (next_attempt_at, id) where state = 'WAITING';
create index on reminder_mail (finished_at) where state = 'SENT';
create index on reminder_mail (person_id);

-- Whom a mail named; deleted when the retention is over.
create table reminder_named (
    mail_id bigint not null references reminder_mail on delete cascade,
    person_id bigint not null references person on delete cascade,
    primary key (mail_id, person_id)
);
create index on reminder_named (person_id);

-- The reminder job may read whom to write to, and nothing of the trainings.
create policy reminder on person for select using ((select scope_job()) = 'reminder');
create policy reminder on assignment for select using ((select scope_job()) = 'reminder');
create policy reminder on unit_head for select using ((select scope_job()) = 'reminder');
create policy reminder on evaluation_round for select using ((select scope_job()) = 'reminder');
create policy reminder on evaluation_version for select using ((select scope_job()) = 'reminder');

create function scope_sees_reminders() returns boolean language sql stable parallel safe
    return coalesce(scope_job() = 'reminder', false) or scope_has_role('HUMAN_RESOURCES') or scope_units() is not null;

alter table reminder_setting enable row level security;
create policy readable on reminder_setting for select using ((select scope_sees_reminders()));
create policy changed on reminder_setting for update using ((select scope_has_role('HUMAN_RESOURCES')));

alter table reminder_start enable row level security;
create policy readable on reminder_start for select using ((select scope_sees_reminders()));
create policy switched on reminder_start for insert with check (actor = (select scope_actor())
    and ((select scope_has_role('HUMAN_RESOURCES')) or (select scope_job()) = 'reminder' and step = 'STOPPED'));

alter table reminder_pulse enable row level security;
create policy own_job on reminder_pulse using ((select scope_job()) = 'reminder');

alter table reminder_unit enable row level security;
create policy readable on reminder_unit for select using (
    (select scope_job()) = 'reminder' or (select scope_has_role('HUMAN_RESOURCES'))
    or unit_code = any((select scope_units())::text[]));
create policy added on reminder_unit for insert with check (unit_code = any((select scope_units())::text[]));
create policy changed on reminder_unit for update using (unit_code = any((select scope_units())::text[]));

alter table reminder_template enable row level security;
create policy readable on reminder_template for select using ((select scope_sees_reminders()));
create policy changed on reminder_template using ((select scope_has_role('HUMAN_RESOURCES')));

alter table reminder_cycle enable row level security;
create policy own_job on reminder_cycle using ((select scope_job()) = 'reminder');
create policy readable on reminder_cycle for select using ((select scope_sees_reminders()));

alter table reminder_mail enable row level security;
create policy own_job on reminder_mail using ((select scope_job()) = 'reminder');
create policy own_office on reminder_mail for select using (units && (select scope_units())::text[]);

-- R25: with the names of own persons only, whoever else the mail named.
alter table reminder_named enable row level security;
create policy own_job on reminder_named using ((select scope_job()) = 'reminder');
create policy own_office on reminder_named for select using (exists (
    select from assignment a
    where a.person_id = reminder_named.person_id and a.unit_code = any((select scope_units())::text[])));
