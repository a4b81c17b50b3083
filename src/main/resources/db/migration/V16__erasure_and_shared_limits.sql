-- A person's data go completely, also on demand; and limits of requests hold for all instances together.

-- What the job of data protection has to know of the tables that came after its policies.
do $$
declare
    guarded text;
begin
    foreach guarded in array array['citizen_contact_decision', 'certificate_correction', 'reminder_named', 'reminder_mail',
        'file_agreement'] loop
        execute format('create policy privacy on %I using ((select scope_job()) = ''privacy'')', guarded);
    end loop;
    foreach guarded in array array['reminder_cycle', 'unit_delivery'] loop
        execute format('create policy privacy on %I for select using ((select scope_job()) = ''privacy'')', guarded);
    end loop;
end
$$;

-- A name that leads to nobody. Not from a sequence: its order would tell whose it was.
create function unknown_identifier() returns bigint language sql volatile
    return -1 - ('x' || left(replace(gen_random_uuid()::text, '-', ''), 15))::bit(60)::bigint;

-- What was released keeps its numbers and the rows that it rests on, but the rows no longer say whose they are: the same
-- person gets the same unknown identifier in all versions, so that versions can still be compared.
create function detach_from_versions(persons bigint[], certificates bigint[]) returns bigint
language sql volatile security definer
set search_path = public, pg_temp
as $$
with person_name as materialized (
    select p.id, unknown_identifier() as name from unnest(persons) as p (id) where scope_job() = 'privacy'
), certificate_name as materialized (
    select c.id, unknown_identifier() as name
    from (
        select r.certificate_id as id from evaluation_version_row r
        where r.person_id in (select n.id from person_name n) and r.certificate_id is not null
        union
        select unnest(certificates)
    ) c
    where scope_job() = 'privacy'
), detached as (
    update evaluation_version_row r set person_id = p.name, certificate_id = c.name, reason = null
    from evaluation_version_row o
    left join person_name p on p.id = o.person_id
    left join certificate_name c on c.id = o.certificate_id
    where r.ctid = o.ctid and (p.id is not null or o.person_id is null and c.id is not null)
    returning 1
)
select count(*) from detached
$$;

-- What a unit typed before it released; the release has its own copy.
create function delete_deliveries(before timestamptz) returns bigint language sql volatile security definer
set search_path = public, pg_temp
as $$
with gone as (
    delete from unit_delivery d using evaluation_round r
    where r.id = d.round_id and r.closed_at < before and scope_job() = 'privacy'
    returning 1
)
select count(*) from gone
$$;

-- How often somebody asked within a minute: a hash of who, for some minutes. Lost in a crash, which harms nobody.
create unlogged table request_count (
    minute bigint not null,
    caller bytea not null,
    requests integer not null,
    primary key (minute, caller)
);

-- Counts one more request, and forgets the minutes before. Clocks of instances may differ a little.
create function count_request(this_minute bigint, asking bytea) returns integer language sql volatile security definer
set search_path = public, pg_temp
as $$
delete from request_count where ctid = any(array(
    select ctid from request_count where minute < this_minute - 2 limit 1000 for update skip locked));
insert into request_count (minute, caller, requests) values (this_minute, asking, 1)
on conflict (minute, caller) do update set requests = request_count.requests + 1
returning requests
$$;
