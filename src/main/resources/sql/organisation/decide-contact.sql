-- The decision on everybody in the Sachgebiet replaces earlier ones; what the list says stays noted with it.
create temporary table decided on commit drop as
select a.person_id,
    case when bool_or(d.id is not null) then bool_or(d.listed_contact) else bool_or(a.citizen_contact) end as listed_contact
from assignment a
join person p on p.id = a.person_id and (p.exit_day is null or p.exit_day >= :today)
left join citizen_contact_decision d on d.person_id = a.person_id and d.unit_code = a.unit_code and d.revoked_at is null
where a.unit_code = :unit and a.sub_unit is not distinct from :subUnit
    and (a.valid_until is null or a.valid_until >= :today)
group by a.person_id;

update citizen_contact_decision set revoked_at = :now, revoked_by = :actor
where unit_code = :unit and revoked_at is null and person_id in (select person_id from decided);

insert into citizen_contact_decision (person_id, unit_code, citizen_contact, listed_contact, actor, decided_at)
select person_id, :unit, :contact, listed_contact, :actor, :now from decided;

update assignment a set citizen_contact = :contact, target_group = target_group_of(a.leader, :contact, a.media_work)
where a.unit_code = :unit and (a.valid_until is null or a.valid_until >= :today)
    and a.person_id in (select person_id from decided)
    and (a.citizen_contact is distinct from :contact
        or a.target_group <> target_group_of(a.leader, :contact, a.media_work));

drop table decided;
