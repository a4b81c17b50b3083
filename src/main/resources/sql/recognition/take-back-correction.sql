-- What the list says of the certificates holds again.
update certificate c set title = b.title, title_key = b.title_key, series_key = b.series_key, series_part = b.series_part,
    provider = b.provider, course_number = b.course_number, first_day = b.first_day,
    last_day_earliest = b.last_day_earliest, last_day = b.last_day, minutes = b.minutes,
    minutes_least = b.minutes_least, minutes_most = b.minutes_most, duration_assumed = b.duration_assumed,
    duration_problem = b.duration_problem, proof_present = b.proof_present, row_unclear = b.row_unclear
from corrected_certificate cc
cross join lateral jsonb_populate_record(null::certificate, cc.listed) b
where cc.correction_id = :correction and c.id = cc.certificate_id;

update certificate_correction set revoked_at = :now, revoked_by = :actor where id = :correction and revoked_at is null;

delete from corrected_certificate where correction_id = :correction;
