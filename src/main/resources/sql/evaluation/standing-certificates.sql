-- The certificates of these persons with what the rules say of them. Of who is counted in another unit only the rules for
-- the certificate alone are known here.
select r.person_id, c.id, c.title, c.provider, c.course_number, c.first_day, c.last_day,
    c.minutes, c.proof_present, r.category, coalesce(r.fulfils, false) as fulfils,
    case when r.unit_code is null and r.outcome = 'PERSON_UNCLEAR' then r.content_outcome else r.outcome end as outcome,
    r.reason, c.question is not null as asked
from evaluation_rows(:mandate, :asOf, :today, :newcomersSince, :persons) r
join certificate c on c.id = r.certificate_id
order by r.person_id, c.last_day desc nulls first, c.title, c.id
