-- Data go when nobody needs them any more; one job of its own deletes them and collects what is stored of one person.

do $$
declare
    guarded text;
begin
    foreach guarded in array array['person', 'assignment', 'certificate', 'judgement', 'certificate_answer',
        'certificate_answer_key', 'joined_training', 'person_answer', 'unit_head', 'import_run', 'import_problem',
        'staged_staff', 'staged_certificate', 'planned_change', 'fact_change'] loop
        execute format('create policy privacy on %I using ((select scope_job()) = ''privacy'')', guarded);
    end loop;
    foreach guarded in array array['evaluation_round', 'evaluation_version', 'evaluation_version_row', 'audit_entry'] loop
        execute format('create policy privacy on %I for select using ((select scope_job()) = ''privacy'')', guarded);
    end loop;
end
$$;

-- What an import replaced is gone, so that it cannot be undone any more.
alter table import_run add column purged_at timestamptz;

-- One run a day, whichever instance is first.
create table retention_run (
    id bigint generated always as identity primary key,
    run_day date not null unique,
    finished_at timestamptz not null
);

-- Numbers only.
create table retention_count (
    run_id bigint not null references retention_run on delete cascade,
    kind text not null,
    deleted bigint not null,
    primary key (run_id, kind)
);

alter table retention_run enable row level security;
create policy privacy on retention_run using ((select scope_job()) = 'privacy');
create policy read_by_administration on retention_run for select using ((select scope_has_role('ADMINISTRATION')));

alter table retention_count enable row level security;
create policy of_run on retention_count using (exists (select from retention_run r where r.id = run_id));

-- The audit trail is append-only for the service; only its oldest entries go, and only by this.
create function delete_audit_entries(before timestamptz) returns bigint language sql volatile security definer
set search_path = public, pg_temp
begin atomic
    with gone as (
        delete from audit_entry where at < before and scope_job() = 'privacy' returning 1
    )
    select count(*) from gone;
end;
