select c.title as "Titel", c.provider as "Anbieter", c.course_number as "Kursnummer", c.first_day as "Erster Tag",
    c.last_day as "Letzter Tag", c.minutes as "Minuten", c.format as "Format", c.source as "Herkunft",
    c.proof_present as "Nachweis liegt vor", c.category_stated as "Angegebene Kompetenz",
    c.duplicate_of is not null as "Doppelt", j.reason as "Beurteilung", r.file_name as "Aus der Liste",
    r.received_at::date as "Eingelesen am"
from certificate c
join import_run r on r.id = c.run_id
left join judgement j on j.certificate_id = c.id
where c.person_id = :person
order by c.last_day, c.id
