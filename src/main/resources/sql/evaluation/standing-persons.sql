-- Persons and where they work on the as-of day, as far as the scope sees it: one person, or everybody who counts in a unit.
select p.id, p.personnel_number, p.family_name, p.given_name, p.entry_day, p.exit_day,
    a.unit_code, u.name as unit_name, u.email as unit_email, a.sub_unit, a.function, a.target_group, a.main,
    a.leader, a.citizen_contact, a.media_work, a.on_duty
from person p
join assignment a on a.person_id = p.id
join organisational_unit u on u.code = a.unit_code
where (:person::bigint is null or p.id = :person)
    and (:unit::text is null or a.unit_code = :unit and a.main)
    and (a.valid_from is null or a.valid_from <= :asOf) and (a.valid_until is null or a.valid_until >= :asOf)
    and (p.entry_day is null or p.entry_day <= :asOf) and (p.exit_day is null or p.exit_day >= :asOf)
order by a.sub_unit nulls last, p.family_key, p.given_key nulls first, p.id, a.unit_code
