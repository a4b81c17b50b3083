-- Who may see which rows. The service sets its scope at the beginning of every transaction; without one there are no rows.

create function scope_job() returns text language sql stable parallel safe
    return nullif(current_setting('schulungsnachweis.job', true), '');

create function scope_actor() returns text language sql stable parallel safe
    return nullif(current_setting('schulungsnachweis.actor', true), '');

create function scope_has_role(role text) returns boolean language sql stable parallel safe
    return coalesce(role = any(string_to_array(current_setting('schulungsnachweis.roles', true), ',')), false);

-- R25: the units of a training officer; null for everybody else. Codes are divided by the unit separator.
create function scope_units() returns text[] language sql stable parallel safe
    return case when scope_has_role('TRAINING_OFFICER')
        then string_to_array(nullif(current_setting('schulungsnachweis.units', true), ''), chr(31)) end;

-- The jobs that work on the facts of the whole city.
create function scope_sees_facts() returns boolean language sql stable parallel safe
    return coalesce(scope_job() in ('import', 'evaluation'), false);

-- R25: whose numbers are of the whole city.
create function scope_sees_city() returns boolean language sql stable parallel safe
    return scope_sees_facts() or scope_has_role('HUMAN_RESOURCES');

-- Local accounts: for cities without a central log-in.
create table local_account (
    id bigint generated always as identity primary key,
    login_name text not null unique check (login_name = lower(login_name)),
    display_name text not null,
    password_hash text not null,
    must_change_password boolean not null default true,
    failed_attempts integer not null default 0,
    locked_until timestamptz,
    disabled boolean not null default false
);

create table account_role (
    account_id bigint not null references local_account on delete cascade,
    role text not null check (role in ('TRAINING_OFFICER', 'HUMAN_RESOURCES', 'COMMISSIONER', 'ADMINISTRATION')),
    primary key (account_id, role)
);

create table account_unit (
    account_id bigint not null references local_account on delete cascade,
    unit_code text not null references organisational_unit on delete cascade,
    primary key (account_id, unit_code)
);

-- Who did what, when. Identifiers only, never names or contents; the service can add and read, nothing else.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor text not null,
    action text not null,
    subject text
);
create index on audit_entry (at);

-- The personnel number of a unit's head is personal data, its name and code are not.
create table unit_head (
    unit_code text primary key references organisational_unit on delete cascade,
    personnel_number text not null
);
insert into unit_head (unit_code, personnel_number)
select code, head_personnel_number from organisational_unit where head_personnel_number is not null;
alter table organisational_unit drop column head_personnel_number;

-- Who uploaded a list, and for which units; null for what the operator imports for the whole city.
alter table import_run add column actor text;
alter table import_run add column units text[];

-- COPY cannot write into a table with row-level security. So these tables have one partition without it, into which the
-- service may copy, but which it cannot read; everything else goes through the table itself and its policies.
alter table staged_staff rename to staged_staff_rows;
create table staged_staff (like staged_staff_rows including all) partition by list (run_id);
alter table staged_staff add foreign key (run_id) references import_run on delete cascade;
alter table staged_staff attach partition staged_staff_rows default;

alter table staged_certificate rename to staged_certificate_rows;
create table staged_certificate (like staged_certificate_rows including all) partition by list (run_id);
alter table staged_certificate add foreign key (run_id) references import_run on delete cascade;
alter table staged_certificate attach partition staged_certificate_rows default;

alter table import_problem rename to import_problem_rows;
alter table import_problem_rows drop constraint import_problem_pkey;
alter table import_problem_rows alter column id drop identity;
create sequence import_problem_id;
select setval('import_problem_id', (select coalesce(max(id), 0) + 1 from import_problem_rows));
alter table import_problem_rows alter column id set default nextval('import_problem_id');
create table import_problem (like import_problem_rows including all) partition by list (run_id);
alter table import_problem add foreign key (run_id) references import_run on delete cascade;
alter table import_problem attach partition import_problem_rows default;

alter table judgement rename to judgement_rows;
create table judgement (like judgement_rows including all) partition by list (mandate_id);
alter table judgement add foreign key (certificate_id) references certificate on delete cascade;
alter table judgement attach partition judgement_rows default;

-- The policies. What a scope sees of a table, it may also change; the roles' pages decide what they offer.
alter table person enable row level security;
create policy facts on person using ((select scope_sees_facts()));
create policy own_office on person using (exists (
    select from assignment a where a.person_id = person.id and a.unit_code = any((select scope_units())::text[])));

alter table assignment enable row level security;
create policy facts on assignment using ((select scope_sees_facts()));
create policy own_office on assignment using (unit_code = any((select scope_units())::text[]));

alter table certificate enable row level security;
create policy facts on certificate using ((select scope_sees_facts()));
create policy own_office on certificate using (
    exists (select from assignment a
        where a.person_id = certificate.person_id and a.unit_code = any((select scope_units())::text[]))
    or person_id is null and exists (select from import_run r where r.id = run_id));

alter table judgement enable row level security;
create policy facts on judgement using ((select scope_sees_facts()));
create policy own_office on judgement using (exists (select from certificate c where c.id = certificate_id));

alter table unit_head enable row level security;
create policy facts on unit_head using ((select scope_sees_facts()));
create policy own_office on unit_head using (unit_code = any((select scope_units())::text[]));

alter table import_run enable row level security;
create policy facts on import_run using ((select scope_sees_facts()));
create policy own_office on import_run using (units <@ (select scope_units())::text[]);

alter table import_problem enable row level security;
create policy facts on import_problem using ((select scope_sees_facts()));
create policy own_office on import_problem using (exists (select from import_run r where r.id = run_id));

alter table staged_staff enable row level security;
create policy facts on staged_staff using ((select scope_sees_facts()));
create policy own_office on staged_staff using (exists (select from import_run r where r.id = run_id));

alter table staged_certificate enable row level security;
create policy facts on staged_certificate using ((select scope_sees_facts()));
create policy own_office on staged_certificate using (exists (select from import_run r where r.id = run_id));

alter table local_account enable row level security;
create policy accounts on local_account using (
    (select scope_job()) = 'login' or (select scope_has_role('ADMINISTRATION'))
    or 'lokal:' || id = (select scope_actor()));

alter table account_role enable row level security;
create policy accounts on account_role using (exists (select from local_account l where l.id = account_id));

alter table account_unit enable row level security;
create policy accounts on account_unit using (exists (select from local_account l where l.id = account_id));

alter table audit_entry enable row level security;
-- Nobody can write in another's name.
create policy added_by_everybody on audit_entry for insert with check ((select scope_actor()) = actor);
create policy read_by_administration on audit_entry for select using ((select scope_has_role('ADMINISTRATION')));
