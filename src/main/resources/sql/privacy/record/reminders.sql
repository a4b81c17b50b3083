select case when m.person_id = :person then 'E-Mail an diese Person' else 'E-Mail, die diese Person nennt' end as "Erinnerung",
    c.prepared_at::date as "Vorbereitet am", array_to_string(m.units, ', ') as "Organisationseinheiten",
    case m.state when 'WAITING' then 'wartet' when 'SENT' then 'gesendet' when 'SKIPPED' then 'nicht mehr nötig'
        else 'nicht zugestellt' end as "Stand",
    m.finished_at::date as "Erledigt am", m.open_count as "Offene Personen", m.message_id as "Kennung der E-Mail"
from reminder_mail m
join reminder_cycle c on c.id = m.cycle_id
where m.person_id = :person
    or m.id in (select n.mail_id from reminder_named n where n.person_id = :person)
order by c.prepared_at, m.id
