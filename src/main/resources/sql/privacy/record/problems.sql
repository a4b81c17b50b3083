select r.file_name as "Liste", p.sheet as "Blatt", p.row_number as "Zeile", p.column_name as "Spalte",
    p.value as "Wert", p.message as "Hinweis"
from import_problem p
join import_run r on r.id = p.run_id
join (
    select s.run_id, s.sheet, s.row_number
    from staged_staff s
    where s.person_key = (select person_key from person where id = :person)
    union
    select s.run_id, s.sheet, s.row_number
    from staged_certificate s
    where s.person_id = :person or s.personnel_number = (select personnel_number from person where id = :person)
) named on named.run_id = p.run_id and named.row_number = p.row_number and named.sheet is not distinct from p.sheet
order by 1, 3
