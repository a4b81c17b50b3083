-- What the lists say of the citizen contact holds again.
create temporary table returned on commit drop as
with chosen as materialized (
    select d.*
    from citizen_contact_decision o
    join citizen_contact_decision d on d.revoked_at is null and d.unit_code = o.unit_code and (d.id = o.id
        or :together and (d.citizen_contact, d.actor, d.decided_at) = (o.citizen_contact, o.actor, o.decided_at))
    where o.id = :decision and o.revoked_at is null
)
select id, person_id, unit_code, listed_contact from chosen;

update assignment a set citizen_contact = d.listed_contact,
    target_group = target_group_of(a.leader, d.listed_contact, a.media_work)
from returned d
where a.person_id = d.person_id and a.unit_code = d.unit_code and (a.valid_until is null or a.valid_until >= :today)
    and (a.citizen_contact is distinct from d.listed_contact
        or a.target_group <> target_group_of(a.leader, d.listed_contact, a.media_work));

update citizen_contact_decision set revoked_at = :now, revoked_by = :actor where id in (select id from returned);

drop table returned;
