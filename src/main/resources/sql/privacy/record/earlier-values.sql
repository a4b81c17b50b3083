select r.file_name as "Geändert durch die Liste", r.applied_at::date as "Am",
    case f.table_name when 'person' then 'Person' when 'assignment' then 'Zugehörigkeit' else 'Nachweis' end as "Bereich",
    jsonb_strip_nulls(f.before)::text as "Frühere Angaben"
from chosen_image c
join fact_change f on f.run_id = c.run_id and f.table_name = c.table_name and f.row_id = c.row_id
join import_run r on r.id = f.run_id
order by r.applied_at, f.table_name, f.row_id
