select d.unit_code as "Organisationseinheit", d.citizen_contact as "Bürgerkontakt festgelegt",
    d.listed_contact as "Bürgerkontakt laut Liste", d.decided_at::date as "Festgelegt am",
    d.revoked_at::date as "Zurückgenommen am"
from citizen_contact_decision d
where d.person_id = :person
order by d.decided_at, d.id
