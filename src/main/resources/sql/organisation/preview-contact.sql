-- What would change if everybody in the Sachgebiet had citizen contact, or had none.
select count(*) as persons,
    count(*) filter (where citizen_contact is distinct from :contact) as changing,
    count(*) filter (where target_group <> 'STAFF' and decided_group = 'STAFF') as entering,
    count(*) filter (where target_group = 'STAFF' and decided_group <> 'STAFF') as leaving,
    count(*) filter (where decided_group = 'LEADERS') as leaders,
    count(*) filter (where decided_group = 'UNDECLARED') as undeclared
from (
    select distinct on (a.person_id) a.citizen_contact, a.target_group,
        target_group_of(a.leader, :contact, a.media_work) as decided_group
    from assignment a
    join person p on p.id = a.person_id and (p.exit_day is null or p.exit_day >= :today)
    where a.unit_code = :unit and a.sub_unit is not distinct from :subUnit
        and (a.valid_until is null or a.valid_until >= :today)
    order by a.person_id, a.valid_from desc nulls last
) member
