-- R26a: what a training officer corrects by hand is a decision; it holds whatever a later list says.

-- R2 to R5: the group that follows from what is stated; blank is not "nein".
create function target_group_of(leader boolean, citizen_contact boolean, media_work boolean) returns text
language sql immutable parallel safe
return case
    when leader then 'LEADERS'
    when citizen_contact or media_work then 'STAFF'
    when leader is null or citizen_contact is null or media_work is null then 'UNDECLARED'
    else 'NOT_IN_TARGET_GROUP'
end;

-- Whether a person has citizen contact in a unit.
create table citizen_contact_decision (
    id bigint generated always as identity primary key,
    person_id bigint not null references person on delete cascade,
    unit_code text not null references organisational_unit on delete cascade,
    citizen_contact boolean not null,
    -- What the last list says; null where it says nothing.
    listed_contact boolean,
    actor text not null,
    decided_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text
);
create unique index on citizen_contact_decision (person_id, unit_code) where revoked_at is null;

alter table citizen_contact_decision enable row level security;
create policy unrestricted on citizen_contact_decision using ((select scope_sees_facts()));
create policy own_office on citizen_contact_decision using (unit_code = any((select scope_units())::text[]));

-- What the list itself says where a decision holds instead.
alter table staged_staff add column contact_decided boolean not null default false;
alter table staged_staff add column listed_contact boolean;

-- What a certificate really says, for the record that lists name by this title and day.
create table certificate_correction (
    id bigint generated always as identity primary key,
    person_id bigint not null references person on delete cascade,
    listed_title_key text,
    listed_last_day date,
    title text not null,
    title_key text not null,
    series_key text not null,
    series_part boolean not null,
    provider text,
    course_number text,
    first_day date,
    last_day date not null,
    minutes integer check (minutes > 0),
    minutes_least integer,
    minutes_most integer,
    duration_assumed boolean not null,
    duration_problem text,
    proof_present boolean,
    actor text not null,
    decided_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text
);
create unique index on certificate_correction (person_id, listed_title_key, listed_last_day) nulls not distinct
    where revoked_at is null;

alter table certificate_correction enable row level security;
create policy unrestricted on certificate_correction using ((select scope_sees_facts()));
create policy own_office on certificate_correction using (exists (
    select from assignment a
    where a.person_id = certificate_correction.person_id and a.unit_code = any((select scope_units())::text[])));

-- What a public body must say of itself: imprint, privacy, accessibility. Everybody may read it, also without logging in.
create table notice (
    subject text primary key check (subject in ('IMPRINT', 'PRIVACY', 'ACCESSIBILITY', 'BARRIER_ADDRESS')),
    text text not null,
    changed_at timestamptz not null default now(),
    changed_by text not null
);
alter table notice enable row level security;
create policy readable on notice for select using (true);
create policy written on notice for insert with check ((select scope_has_role('ADMINISTRATION')));
create policy changed on notice for update using ((select scope_has_role('ADMINISTRATION')));
