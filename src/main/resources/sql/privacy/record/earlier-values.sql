select r.file_name as "Geändert durch die Liste", r.applied_at::date as "Am",
    case f.table_name when 'person' then 'Person' when 'assignment' then 'Zugehörigkeit' else 'Nachweis' end as "Bereich",
    jsonb_strip_nulls(f.before)::text as "Frühere Angaben"
from fact_change f
join import_run r on r.id = f.run_id
where f.table_name = 'person' and f.row_id = :person
    or f.table_name <> 'person' and (f.before ->> 'person_id')::bigint = :person
order by r.applied_at, f.table_name, f.row_id
