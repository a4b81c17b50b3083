-- R9, R14: what a training officer answered. It names trainings by what lists say of them, so that it holds for the same
-- records of a later list; taking it back leaves it to be read.
create table certificate_answer (
    id bigint generated always as identity primary key,
    person_id bigint not null references person on delete cascade,
    answer text not null check (answer in ('PARTS', 'SAME', 'SEPARATE')),
    actor text not null,
    answered_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text
);
create index on certificate_answer (person_id);

create table certificate_answer_key (
    answer_id bigint not null references certificate_answer on delete cascade,
    -- The dates of a course by number and title, the parts of a series by title and provider, or exactly one record.
    kind text not null check (kind in ('COURSE', 'SERIES', 'RECORD')),
    -- Without the number of a part, but for a record.
    title_key text not null,
    course_number text check ((course_number is not null) = (kind = 'COURSE')),
    provider text check (provider is null or kind = 'SERIES'),
    last_day date check ((last_day is not null) = (kind = 'RECORD')),
    -- As it was asked about, for people to read.
    title text check ((title is not null) = (kind = 'RECORD'))
);
create index on certificate_answer_key (answer_id);

-- What several records say together that an answer made one training; it stands with the record that is judged.
create table joined_training (
    certificate_id bigint primary key references certificate on delete cascade,
    begin_day date,
    joined_minutes integer check (joined_minutes > 0),
    joined_least integer,
    joined_most integer,
    joined_assumed boolean not null,
    joined_proof boolean,
    joined_unclear boolean not null
);

alter table certificate_answer enable row level security;
create policy facts on certificate_answer using ((select scope_sees_facts()));
create policy own_office on certificate_answer using (exists (
    select from assignment a
    where a.person_id = certificate_answer.person_id and a.unit_code = any((select scope_units())::text[])));

alter table certificate_answer_key enable row level security;
create policy facts on certificate_answer_key using ((select scope_sees_facts()));
create policy own_office on certificate_answer_key using (exists (
    select from certificate_answer a where a.id = answer_id));

alter table joined_training enable row level security;
create policy facts on joined_training using ((select scope_sees_facts()));
create policy own_office on joined_training using (exists (select from certificate c where c.id = certificate_id));

create index on certificate (person_id) where question is not null;

-- The person as a list of certificates names it.
create or replace function certificate_reference(person_id bigint, personnel_number text, family_key text,
    given_key text, unit text, email text) returns text language sql immutable parallel safe
    return coalesce('person:' || person_id, 'number:' || personnel_number,
        'name:' || coalesce(family_key, '') || '|' || coalesce(given_key, '') || '|' || coalesce(unit, '') || '|'
            || coalesce(lower(email), ''));

-- R26: whom a list of these units means, as the training officer said; kept for later lists of theirs.
create table person_answer (
    id bigint generated always as identity primary key,
    person_reference text not null,
    -- With a number too: the same wrong number may stand with two names.
    family_key text,
    given_key text,
    -- As the list writes it, for people to read.
    listed text not null,
    -- Null: none of those who were proposed.
    person_id bigint references person on delete cascade,
    units text[] not null,
    actor text not null,
    answered_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text
);
create index on person_answer (person_reference);

alter table person_answer enable row level security;
create policy facts on person_answer using ((select scope_sees_facts()));
create policy own_office on person_answer using (units <@ (select scope_units())::text[]);
