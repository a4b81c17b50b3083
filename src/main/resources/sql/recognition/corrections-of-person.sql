-- The corrections in force that can be taken back, each with what the lists say instead.
select k.id, k.person_id, k.title, k.provider, k.course_number, k.first_day, k.last_day, k.minutes, k.proof_present,
    k.actor, k.decided_at, b.title as listed_title, b.provider as listed_provider, b.course_number as listed_course_number,
    b.first_day as listed_first_day, b.last_day as listed_last_day, b.minutes as listed_minutes,
    b.proof_present as listed_proof_present
from certificate_correction k
join corrected_certificate cc on cc.correction_id = k.id
cross join lateral jsonb_populate_record(null::certificate, cc.listed) b
where k.revoked_at is null and (k.person_id = :person or k.id = :correction)
order by k.decided_at, k.id, cc.certificate_id
