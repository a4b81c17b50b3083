select k.listed_title_key as "Titel laut Liste (vereinheitlicht)", k.listed_last_day as "Letzter Tag laut Liste",
    k.title as "Titel", k.provider as "Anbieter", k.course_number as "Kursnummer", k.first_day as "Erster Tag",
    k.last_day as "Letzter Tag", k.minutes as "Minuten", k.duration_problem as "Dauer unklar",
    k.proof_present as "Nachweis liegt vor", k.decided_at::date as "Berichtigt am",
    k.revoked_at::date as "Zurückgenommen am",
    concat_ws(', ', l.listed ->> 'title', l.listed ->> 'provider', l.listed ->> 'last_day') as "Angaben laut Liste"
from certificate_correction k
left join corrected_certificate l on l.correction_id = k.id
where k.person_id = :person
order by k.decided_at, k.id
