-- What would change if the lists held again instead of a decision, or of all that were made together with it.
with chosen as materialized (
    select d.*
    from citizen_contact_decision o
    join citizen_contact_decision d on d.revoked_at is null and d.unit_code = o.unit_code and (d.id = o.id
        or :together and (d.citizen_contact, d.actor, d.decided_at) = (o.citizen_contact, o.actor, o.decided_at))
    where o.id = :decision and o.revoked_at is null
)
select count(*) as persons,
    count(*) filter (where citizen_contact is distinct from listed_contact) as changing,
    count(*) filter (where target_group <> 'STAFF' and listed_group = 'STAFF') as entering,
    count(*) filter (where target_group = 'STAFF' and listed_group <> 'STAFF') as leaving,
    count(*) filter (where listed_group = 'LEADERS') as leaders,
    count(*) filter (where listed_group = 'UNDECLARED') as undeclared
from (
    select distinct on (d.id) a.citizen_contact, d.listed_contact, a.target_group,
        target_group_of(a.leader, d.listed_contact, a.media_work) as listed_group
    from chosen d
    join assignment a on a.person_id = d.person_id and a.unit_code = d.unit_code
        and (a.valid_until is null or a.valid_until >= :today)
    order by d.id, a.valid_from desc nulls last
) member
