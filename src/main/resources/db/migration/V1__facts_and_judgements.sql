-- Marks a database that holds invented examples, so that nobody takes it for real figures.
create table installation (
    single boolean primary key default true check (single),
    example boolean not null
);

-- R22: every kind of unit reports.
create table organisational_unit (
    code text primary key,
    code_key text not null unique,
    name text not null,
    kind text not null check (kind in ('AMT', 'EIGENBETRIEB', 'GESCHAEFTSBEREICH', 'STADTBEZIRKSAMT',
        'VERWALTUNGSSTELLE', 'FACHBEREICH', 'STABSSTELLE', 'MITARBEITERVERTRETUNG', 'BEAUFTRAGTE')),
    division text,
    head_personnel_number text,
    email text,
    valid_from date,
    valid_until date check (valid_until >= valid_from)
);

-- Every spelling under which a list may name a unit, in normal form: code, name, and those of the list of units.
create table unit_spelling (
    spelling_key text primary key,
    unit_code text not null references organisational_unit on delete cascade
);
create index on unit_spelling (unit_code);

-- One import of one file; the file itself is not kept.
create table import_run (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('STAFF', 'CERTIFICATES', 'UNITS', 'CATALOGUE')),
    state text not null check (state in ('RECEIVED', 'STAGED', 'APPLIED', 'FAILED')),
    file_name text not null,
    file_size bigint not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    default_unit text,
    list_day date,
    received_at timestamptz not null,
    read_entries integer not null default 0,
    decide_entries integer not null default 0,
    rejected_entries integer not null default 0,
    ignored_entries integer not null default 0
);
-- The same file is applied once.
create unique index on import_run (sha256, kind) where state = 'APPLIED';

create table import_problem (
    id bigint generated always as identity primary key,
    run_id bigint not null references import_run on delete cascade,
    sheet text,
    row_number integer,
    code text not null,
    column_name text,
    cell text,
    value text,
    message text not null
);
create index on import_problem (run_id);

create table staged_staff (
    run_id bigint not null references import_run on delete cascade,
    entry integer not null,
    -- Null in text files.
    sheet text,
    row_number integer not null,
    status text not null check (status in ('READ', 'DECIDE', 'REJECTED')),
    person_key text,
    personnel_number text,
    family_name text,
    given_name text,
    family_key text,
    given_key text,
    academic_title text,
    email text,
    unit_text text,
    unit_code text,
    sub_unit text,
    function text,
    leader boolean,
    citizen_contact boolean,
    media_work boolean,
    target_group text,
    supervisor text,
    on_duty boolean,
    entry_day date,
    exit_day date,
    primary key (run_id, entry)
);

create table staged_certificate (
    run_id bigint not null references import_run on delete cascade,
    entry integer not null,
    -- Null in text files.
    sheet text,
    row_number integer not null,
    status text not null check (status in ('READ', 'DECIDE', 'REJECTED')),
    personnel_number text,
    family_name text,
    given_name text,
    family_key text,
    given_key text,
    email text,
    unit_text text,
    unit_code text,
    title text,
    title_key text,
    series_key text,
    series_part boolean not null default false,
    provider text,
    course_number text,
    first_day date,
    last_day_earliest date,
    last_day date,
    minutes integer,
    minutes_least integer,
    minutes_most integer,
    duration_assumed boolean not null default false,
    duration_problem text,
    format text,
    source text,
    proof_present boolean,
    category_stated text,
    person_id bigint,
    primary key (run_id, entry)
);

-- R26: the personnel number is the key of a person; a list without numbers is keyed by name and unit.
create table person (
    id bigint generated always as identity primary key,
    person_key text not null unique,
    personnel_number text unique,
    family_name text not null,
    given_name text,
    family_key text not null,
    given_key text,
    academic_title text,
    email text,
    entry_day date,
    exit_day date check (exit_day >= entry_day)
);
create index on person (family_key, given_key);
create index on person (lower(email));

-- R26a: who works where, with which group, from when until when; null is open.
create table assignment (
    id bigint generated always as identity primary key,
    person_id bigint not null references person on delete cascade,
    unit_code text references organisational_unit,
    valid_from date,
    valid_until date check (valid_until >= valid_from),
    target_group text not null check (target_group in ('LEADERS', 'STAFF', 'NOT_IN_TARGET_GROUP', 'UNDECLARED')),
    leader boolean,
    citizen_contact boolean,
    media_work boolean,
    function text,
    sub_unit text,
    supervisor text,
    on_duty boolean,
    -- R26: of several units the one in which the person counts.
    main boolean not null,
    -- Entries of the lists behind this line, so that every entry is accounted for.
    entries integer not null check (entries > 0),
    unique nulls not distinct (person_id, unit_code, valid_from)
);
create index on assignment (unit_code);

create table certificate (
    id bigint generated always as identity primary key,
    run_id bigint not null references import_run,
    entry integer not null,
    -- Null while the certificate waits for its person.
    person_id bigint references person on delete set null,
    -- The person as the list names it: tells duplicates apart while the person is unknown.
    person_reference text not null,
    title text,
    title_key text,
    series_key text,
    series_part boolean not null,
    provider text,
    course_number text,
    first_day date,
    -- The day that counts (R11); earlier than last_day only where the list gives a month without a day.
    last_day_earliest date,
    last_day date,
    minutes integer check (minutes > 0),
    minutes_least integer,
    minutes_most integer,
    duration_assumed boolean not null,
    duration_problem text,
    format text,
    source text,
    proof_present boolean,
    category_stated text,
    row_unclear boolean not null,
    -- R14: set for every record of a training but the one that survives.
    duplicate_of bigint references certificate on delete set null,
    -- R14: the records of this training state different durations.
    durations_differ boolean not null default false,
    -- R9, R14: possibly the same training, or parts of one; a person decides.
    question text check (question in ('SERIES', 'OVERLAP')),
    unique (run_id, entry),
    check (row_unclear or (title is not null and last_day is not null)),
    check (last_day_earliest <= last_day)
);
create index on certificate (person_id);
create index on certificate (person_reference, title_key, last_day);
create index on certificate (duplicate_of) where duplicate_of is not null;

-- What the rules say of a certificate, whatever the as-of day; the evaluation adds person, group and day.
create table judgement (
    certificate_id bigint not null references certificate on delete cascade,
    mandate_id text not null,
    rule_version text not null,
    outcome text not null check (outcome in ('ROW_UNCLEAR', 'OUTSIDE_WINDOW', 'NO_PROOF', 'NO_CATEGORY',
        'DECIDED_AGAINST', 'TOO_SHORT', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR', 'COUNTED')),
    category_leaders text,
    category_staff text,
    fulfils_leaders boolean not null,
    fulfils_staff boolean not null,
    reason text not null,
    primary key (mandate_id, certificate_id),
    check (outcome <> 'COUNTED' or (category_leaders is not null and category_staff is not null))
);

-- R16: what a course catalogue decides in advance, for a course number, or for a title of one or of every provider.
create table course_decision (
    id bigint generated always as identity primary key,
    run_id bigint not null references import_run,
    course_key text,
    title_key text,
    provider_key text,
    -- Null: the course is not recognised.
    category text check (category in ('DEMOCRATIC', 'INTERCULTURAL', 'MULTILINGUAL', 'PLAIN_LANGUAGE')),
    minutes integer check (minutes > 0),
    check (course_key is not null or title_key is not null)
);
