-- Who is there again is meant again by what was answered before an import was undone.

update certificate_answer a set person_id = p.id, person_key = null, revoked_at = null, revoked_by = null
from person p
where a.person_id is null and a.person_key = p.person_key;

update person_answer a set person_id = p.id, person_key = null, revoked_at = null, revoked_by = null
from person p
where a.person_id is null and a.person_key = p.person_key;
