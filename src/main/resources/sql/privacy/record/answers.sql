select case a.answer when 'PARTS' then 'Teile einer Schulung' when 'SAME' then 'dieselbe Schulung'
        else 'verschiedene Schulungen' end as "Antwort",
    coalesce(k.title, k.title_key) as "Schulung", k.provider as "Anbieter", k.course_number as "Kursnummer",
    k.last_day as "Letzter Tag", a.answered_at::date as "Beantwortet am", a.revoked_at::date as "Zurückgenommen am"
from certificate_answer a
join certificate_answer_key k on k.answer_id = a.id
where a.id in (select id from chosen_answer)
union all
select case when a.person_id is null and a.person_key is null then 'ist niemand von den Vorgeschlagenen'
        else 'ist gemeint mit' end, a.listed, null, null, null, a.answered_at::date, a.revoked_at::date
from person_answer a
where a.id in (select id from chosen_naming)
order by 6, 2
