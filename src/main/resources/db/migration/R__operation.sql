-- What those who run the service watch: numbers only, of nobody in particular.

-- How far the tables were upgraded; null where they were never.
drop function if exists schema_version;
create function schema_version() returns integer
language sql stable security definer
set search_path = public, pg_temp
as $$
select max(version::integer) from flyway_schema_history where success and version ~ '^[0-9]+$'
$$;

-- What waits, and since when.
drop function if exists operation_figures;
create function operation_figures(mandate text)
returns table (review_titles bigint, review_since timestamptz, waiting_mails bigint, waiting_mails_since timestamptz,
    unfinished_imports bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select review.titles, review.since, mails.waiting, mails.since, imports.unfinished
from (
    select count(distinct c.title_key) as titles, min(r.received_at) as since
    from certificate c
    join judgement j on j.certificate_id = c.id and j.mandate_id = mandate
    join import_run r on r.id = c.run_id
    where j.outcome in ('TITLE_UNCLEAR', 'DURATION_UNCLEAR') and c.duplicate_of is null
) review, (
    select count(*) as waiting, min(y.prepared_at) as since
    from reminder_mail m
    join reminder_cycle y on y.id = m.cycle_id
    where m.state = 'WAITING'
) mails, (
    select count(*) as unfinished from import_run where state in ('RECEIVED', 'STAGED')
) imports
where scope_job() = 'operation'
$$;
