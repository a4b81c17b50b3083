-- A list brings many rows at once: what has to hold for each of them is asked once per statement, not once per row.

-- Persons and units of assignments. The foreign keys stay declared, these triggers hold them: with the same locks, so that
-- nobody removes a person or a unit while another transaction refers to it.
alter table assignment alter constraint assignment_person_id_fkey not enforced;
alter table assignment alter constraint assignment_unit_code_fkey not enforced;

create function require_person_and_unit() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    missing boolean;
    known boolean;
begin
    perform from organisational_unit u where u.code in (select a.unit_code from added a) for key share;
    -- Nobody else sees a person whom this very transaction brought; the others are held, and looked for again.
    select bool_or(p.id is null), bool_or(p.xmin <> pg_current_xact_id()::xid) into missing, known
    from added a left join person p on p.id = a.person_id;
    if known then
        perform from person p
        where p.id in (select a.person_id from added a) and p.xmin <> pg_current_xact_id()::xid
        for key share;
        missing := exists (select from added a where not exists (select from person p where p.id = a.person_id));
    end if;
    if missing or exists (
            select from (select distinct unit_code from added where unit_code is not null) a
            where not exists (select from organisational_unit u where u.code = a.unit_code)) then
        raise foreign_key_violation using message = 'an assignment refers to a person or unit that is not there';
    end if;
    return null;
end
$$;
create trigger require_person_and_unit after insert on assignment referencing new table as added
    for each statement execute function require_person_and_unit();
create trigger require_person_and_unit_still after update on assignment referencing new table as added
    for each statement execute function require_person_and_unit();

create function remove_assignments() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
    delete from assignment a using gone g where a.person_id = g.id;
    return null;
end
$$;
create trigger remove_assignments after delete on person referencing old table as gone
    for each statement execute function remove_assignments();

create function require_no_assignment() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
    if exists (
            select from gone g
            where exists (select from assignment a where a.unit_code = g.code)
                and not exists (select from organisational_unit u where u.code = g.code)) then
        raise foreign_key_violation using message = 'an assignment refers to this unit';
    end if;
    return null;
end
$$;
create trigger require_no_assignment after delete on organisational_unit referencing old table as gone
    for each statement execute function require_no_assignment();
create trigger require_no_assignment_still after update on organisational_unit referencing old table as gone
    for each statement execute function require_no_assignment();

-- Runs are never deleted: to look up the same one for every row is in vain.
alter table planned_change alter constraint planned_change_run_id_fkey not enforced;
alter table fact_change alter constraint fact_change_run_id_fkey not enforced;

-- Whether the list was a workbook of rows to mend, and therefore an addition whatever was chosen.
alter table import_run add column mending boolean not null default false;
