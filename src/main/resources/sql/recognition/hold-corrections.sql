-- R26a: what was corrected by hand holds whatever the list says.
update staged_certificate s set title = k.title, title_key = k.title_key, series_key = k.series_key,
    series_part = k.series_part, provider = k.provider, course_number = k.course_number, first_day = k.first_day,
    last_day_earliest = k.last_day, last_day = k.last_day, minutes = k.minutes, minutes_least = k.minutes_least,
    minutes_most = k.minutes_most, duration_assumed = k.duration_assumed, duration_problem = k.duration_problem,
    proof_present = k.proof_present, status = 'READ',
    listed = listed_values(to_jsonb(s) || jsonb_build_object('row_unclear', s.status = 'DECIDE'))
from certificate_correction k
where s.run_id = :run and s.status <> 'REJECTED' and k.person_id = s.person_id and k.revoked_at is null
    and (k.listed_title_key, k.listed_last_day) is not distinct from (s.title_key, s.last_day)
