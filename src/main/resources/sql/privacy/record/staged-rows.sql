select r.file_name as "Liste", s.sheet as "Blatt", s.row_number as "Zeile", s.personnel_number as "Personalnummer",
    s.family_name as "Familienname", s.given_name as "Vorname", s.email as "E-Mail", s.unit_text as "Organisationseinheit",
    null as "Schulung", s.function as "Funktion"
from staged_staff s
join import_run r on r.id = s.run_id
where s.person_key = (select person_key from person where id = :person)
union all
select r.file_name, s.sheet, s.row_number, s.personnel_number, s.family_name, s.given_name, s.email, s.unit_text,
    s.title, null
from staged_certificate s
join import_run r on r.id = s.run_id
where s.person_id = :person or s.personnel_number = (select personnel_number from person where id = :person)
order by 1, 3
