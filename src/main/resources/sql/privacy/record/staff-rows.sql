select r.file_name as "Liste", s.sheet as "Blatt", s.row_number as "Zeile", s.personnel_number as "Personalnummer",
    s.family_name as "Familienname", s.given_name as "Vorname", s.academic_title as "Akademischer Titel",
    s.email as "E-Mail", s.unit_text as "Organisationseinheit", s.sub_unit as "Untereinheit", s.function as "Funktion",
    s.leader as "Führungskraft", s.citizen_contact as "Bürgerkontakt",
    s.media_work as "Medien- und Öffentlichkeitsarbeit", s.supervisor as "Vorgesetzte Person",
    s.on_duty as "Im Dienst", s.entry_day as "Eintritt", s.exit_day as "Austritt",
    case p.kind when 'CHANGED' then 'ändert' when 'UNCHANGED' then 'unverändert' when 'DUPLICATE' then 'doppelt'
        else case when s.status = 'REJECTED' then 'abgelehnt' else 'neu' end end as "Wirkung"
from chosen_staff_row c
join staged_staff s on s.run_id = c.run_id and s.entry = c.entry
join import_run r on r.id = s.run_id
left join chosen_plan p on p.run_id = s.run_id and p.entry = s.entry
union all
select r.file_name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
    'steht nicht mehr in der Liste'
from chosen_plan p
join import_run r on r.id = p.run_id
where p.entry is null
order by 1, 3
