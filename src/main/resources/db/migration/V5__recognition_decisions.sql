-- R16, R20: what a person decides of a course stands beside what a catalogue decides in advance.
alter table course_decision alter column run_id drop not null;
alter table course_decision
    add column subject text not null default 'COURSE' check (subject in ('COURSE', 'CONTENT', 'DURATION')),
    -- The title as it was decided on, for people to read.
    add column title text,
    add column provider text,
    -- The decision on the content holds only for at least this duration.
    add column least_minutes integer check (least_minutes > 0),
    add column reason text,
    add column actor text,
    add column decided_at timestamptz not null default now(),
    -- A decision that was revised stays to be read.
    add column revoked_at timestamptz,
    add column revoked_by text,
    add check (run_id is not null or (actor is not null and reason is not null and subject <> 'COURSE')),
    add check (subject <> 'DURATION' or minutes is not null);

-- Everybody may read which courses are recognised; to decide is for the commissioner and for imported catalogues.
alter table course_decision enable row level security;
create policy readable on course_decision for select using (true);
create policy decided on course_decision for insert with check ((select scope_sees_facts()));
create policy revised on course_decision for update using ((select scope_sees_facts()));

-- Judging anew after a decision is a job of its own.
create or replace function scope_sees_facts() returns boolean language sql stable parallel safe
    return coalesce(scope_job() in ('import', 'evaluation', 'recognition'), false);

create index on certificate (title_key);
