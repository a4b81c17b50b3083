-- What the evaluation counts, narrow enough to be read whole: a certificate with its person and its judgement by number.

create table mandate_number (
    number smallint generated always as identity primary key,
    mandate_id text not null unique
);

-- Every judgement that was ever made, without the certificate: a few dozen. What says the same has the same number.
create table judgement_kind (
    id integer generated always as identity primary key,
    mandate_id text not null,
    outcome text not null,
    category_leaders text,
    category_staff text,
    fulfils_leaders boolean not null,
    fulfils_staff boolean not null,
    -- What one certificate says of its person: 1 has a recognised training, 2 has fulfilled the mandate as one of the
    -- leaders, 4 as one of the staff, 8 has a certificate in review, 16 has one in review whatever its day.
    marks smallint not null generated always as (case
        when outcome = 'COUNTED' then 1 + 2 * fulfils_leaders::integer + 4 * fulfils_staff::integer
        when outcome in ('TITLE_UNCLEAR', 'DURATION_UNCLEAR') then 8
        when outcome = 'ROW_UNCLEAR' then 16
        else 0 end) stored,
    unique nulls not distinct (mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff)
);

-- One row for each certificate and mandate. The triggers below write it, whoever changes a certificate or judges it.
create table tally (
    certificate_id bigint not null references certificate on delete cascade not enforced,
    person_id bigint,
    run_id bigint not null,
    kind integer not null references judgement_kind not enforced,
    last_day date,
    -- Of the person: whether somebody is employed on a day would else be looked up for each certificate.
    entry_day date,
    exit_day date,
    mandate_number smallint not null references mandate_number (number) not enforced,
    marks smallint not null,
    duplicate boolean not null,
    duration_assumed boolean not null,
    primary key (certificate_id, mandate_number)
);
create index on tally (person_id);
alter table tally enable row level security;
create policy unrestricted on tally using ((select scope_sees_facts()));
create policy own_office on tally using (
    exists (select from assignment a
        where a.person_id = tally.person_id and a.unit_code = any((select scope_units())::text[]))
    or person_id is null and exists (select from certificate c where c.id = certificate_id));

create function tally_judged() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        delete from tally t
        using removed r, mandate_number m
        where t.certificate_id = r.certificate_id and m.number = t.mandate_number and m.mandate_id = r.mandate_id;
    end if;
    if tg_op <> 'DELETE' then
        -- In one order, so that two imports that meet new kinds do not wait for each other.
        insert into mandate_number (mandate_id)
        select mandate_id from added except select mandate_id from mandate_number order by 1
        on conflict do nothing;
        insert into judgement_kind (mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff)
        select mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff from added
        except
        select mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff from judgement_kind
        order by 1, 2, 3, 4, 5, 6
        on conflict do nothing;

        insert into tally (certificate_id, person_id, run_id, kind, last_day, entry_day, exit_day, mandate_number,
            marks, duplicate, duration_assumed)
        select c.id, c.person_id, c.run_id, k.id, c.last_day, p.entry_day, p.exit_day, m.number, k.marks,
            c.duplicate_of is not null, c.duration_assumed
        from added a
        join certificate c on c.id = a.certificate_id
        left join person p on p.id = c.person_id
        left join mandate_number m on m.mandate_id = a.mandate_id
        left join judgement_kind k on k.mandate_id = a.mandate_id and k.outcome = a.outcome
            and k.category_leaders is not distinct from a.category_leaders
            and k.category_staff is not distinct from a.category_staff
            and k.fulfils_leaders = a.fulfils_leaders and k.fulfils_staff = a.fulfils_staff;
    end if;
    return null;
end
$$;

create function tally_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update tally t
    set person_id = c.person_id, run_id = c.run_id, last_day = c.last_day, entry_day = p.entry_day,
        exit_day = p.exit_day, duplicate = c.duplicate_of is not null, duration_assumed = c.duration_assumed
    from changed c
    left join person p on p.id = c.person_id
    where t.certificate_id = c.id
        and (t.person_id, t.run_id, t.last_day, t.entry_day, t.exit_day, t.duplicate, t.duration_assumed)
            is distinct from (c.person_id, c.run_id, c.last_day, p.entry_day, p.exit_day, c.duplicate_of is not null,
                c.duration_assumed);
    return null;
end
$$;

-- What is judged at the same time would not be found, nor would it see the new days: judging and this take turns.
create function tally_employed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (
            select from changed c join before b on b.id = c.id
            where (c.entry_day, c.exit_day) is distinct from (b.entry_day, b.exit_day)) then
        perform pg_advisory_xact_lock(hashtext('schulungsnachweis.judging'));
        update tally t set entry_day = c.entry_day, exit_day = c.exit_day
        from changed c
        where t.person_id = c.id and (t.entry_day, t.exit_day) is distinct from (c.entry_day, c.exit_day);
    end if;
    return null;
end
$$;

-- Makes it anew from the certificates and their judgements.
create function refill_tally() returns void language sql security definer set search_path = public, pg_temp as $$
    lock table tally in exclusive mode;
    delete from tally;
    insert into mandate_number (mandate_id)
    select mandate_id from judgement except select mandate_id from mandate_number order by 1
    on conflict do nothing;
    insert into judgement_kind (mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff)
    select mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff from judgement
    except
    select mandate_id, outcome, category_leaders, category_staff, fulfils_leaders, fulfils_staff from judgement_kind
    order by 1, 2, 3, 4, 5, 6
    on conflict do nothing;
    insert into tally (certificate_id, person_id, run_id, kind, last_day, entry_day, exit_day, mandate_number, marks,
        duplicate, duration_assumed)
    select c.id, c.person_id, c.run_id, k.id, c.last_day, p.entry_day, p.exit_day, m.number, k.marks,
        c.duplicate_of is not null, c.duration_assumed
    from judgement j
    join certificate c on c.id = j.certificate_id
    left join person p on p.id = c.person_id
    left join mandate_number m on m.mandate_id = j.mandate_id
    left join judgement_kind k on k.mandate_id = j.mandate_id and k.outcome = j.outcome
        and k.category_leaders is not distinct from j.category_leaders
        and k.category_staff is not distinct from j.category_staff
        and k.fulfils_leaders = j.fulfils_leaders and k.fulfils_staff = j.fulfils_staff
    order by c.id;
$$;

do $$
declare
    judged regclass;
begin
    -- Judgements are written to the part and removed from the whole.
    foreach judged in array array['judgement', 'judgement_rows']::regclass[] loop
        execute format('create trigger tally_added after insert on %s referencing new table as added
            for each statement execute function tally_judged()', judged);
        execute format('create trigger tally_removed after delete on %s referencing old table as removed
            for each statement execute function tally_judged()', judged);
        execute format('create trigger tally_replaced after update on %s
            referencing old table as removed new table as added
            for each statement execute function tally_judged()', judged);
    end loop;
end
$$;
create trigger tally_changed after update on certificate referencing new table as changed
    for each statement execute function tally_changed();
create trigger tally_employed after update on person referencing old table as before new table as changed
    for each statement execute function tally_employed();

select refill_tally();
analyze tally, judgement_kind, mandate_number;
