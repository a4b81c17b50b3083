select k.listed_title_key as "Titel laut Liste (vereinheitlicht)", k.listed_last_day as "Letzter Tag laut Liste",
    k.title as "Titel", k.provider as "Anbieter", k.course_number as "Kursnummer", k.first_day as "Erster Tag",
    k.last_day as "Letzter Tag", k.minutes as "Minuten", k.duration_problem as "Dauer unklar",
    k.proof_present as "Nachweis liegt vor", k.decided_at::date as "Berichtigt am",
    k.revoked_at::date as "Zurückgenommen am"
from certificate_correction k
where k.person_id = :person
order by k.decided_at, k.id
