-- What was planned with these persons is planned anew, and no list of theirs is applied meanwhile.
insert into unit_version (unit_code, version)
select unit_code, 1
from (select distinct coalesce(unit_code, '') as unit_code from assignment
    where person_id in (select id from chosen_person) order by 1) touched
on conflict (unit_code) do update set version = unit_version.version + 1;
