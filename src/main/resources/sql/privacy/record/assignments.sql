select a.unit_code as "Organisationseinheit", u.name as "Bezeichnung", a.sub_unit as "Untereinheit",
    a.valid_from as "Von", a.valid_until as "Bis",
    case a.target_group when 'LEADERS' then 'Führungskräfte' when 'STAFF' then 'Beschäftigte'
        when 'NOT_IN_TARGET_GROUP' then 'nicht in der Zielgruppe' else 'ohne Angabe' end as "Zielgruppe",
    a.leader as "Führungskraft", a.citizen_contact as "Bürgerkontakt",
    a.media_work as "Medien- und Öffentlichkeitsarbeit", a.function as "Funktion", a.supervisor as "Vorgesetzte Person",
    a.on_duty as "Im Dienst", a.main as "Zählt hier", r.file_name as "Aus der Liste"
from assignment a
left join organisational_unit u on u.code = a.unit_code
left join import_run r on r.id = a.run_id
where a.person_id = :person
order by a.valid_from nulls first, a.id
