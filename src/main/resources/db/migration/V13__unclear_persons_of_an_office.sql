-- A list of the whole city names persons of many offices: the officer of the unit that a row names is asked about it (R26).

alter table certificate add column unit_code text;
comment on column certificate.unit_code is 'the unit that the list names; says whom to ask while the person is unknown';
update certificate c set unit_code = s.unit_code
from staged_certificate s
where s.run_id = c.run_id and s.entry = c.entry and s.unit_code is not null;
create index on certificate (unit_code) where person_id is null;

alter policy own_office on certificate using (
    exists (select from assignment a
        where a.person_id = certificate.person_id and a.unit_code = any((select scope_units())::text[]))
    or person_id is null and (
        unit_code = any((select scope_units())::text[]) or exists (select from import_run r where r.id = run_id)));
alter policy own_office on staged_certificate using (
    person_id is null and status <> 'REJECTED' and unit_code = any((select scope_units())::text[])
    or exists (select from import_run r where r.id = run_id));
