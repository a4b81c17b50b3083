select r.file_name as "Liste", p.sheet as "Blatt", p.row_number as "Zeile", p.column_name as "Spalte",
    p.value as "Wert", p.message as "Hinweis"
from chosen_problem c
join import_problem p on p.run_id = c.run_id and p.id = c.id
join import_run r on r.id = p.run_id
order by 1, 3, p.id
