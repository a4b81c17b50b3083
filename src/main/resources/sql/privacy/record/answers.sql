select case a.answer when 'PARTS' then 'Teile einer Schulung' when 'SAME' then 'dieselbe Schulung'
        else 'verschiedene Schulungen' end as "Antwort",
    coalesce(k.title, k.title_key) as "Schulung", k.provider as "Anbieter", k.course_number as "Kursnummer",
    a.answered_at::date as "Beantwortet am", a.revoked_at::date as "Zurückgenommen am"
from certificate_answer a
join certificate_answer_key k on k.answer_id = a.id
where a.person_id = :person
union all
select 'ist gemeint mit', a.listed, null, null, a.answered_at::date, a.revoked_at::date
from person_answer a
where a.person_id = :person
order by 5
