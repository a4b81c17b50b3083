with term as (
    select * from unnest(:kinds::text[], :codes::text[], :terms::text[]) as t (kind, code, term)
)
select r.file_name as "Liste", s.sheet as "Blatt", s.row_number as "Zeile", s.personnel_number as "Personalnummer",
    s.family_name as "Familienname", s.given_name as "Vorname", s.email as "E-Mail",
    s.unit_text as "Organisationseinheit", s.title as "Titel", s.provider as "Anbieter",
    s.course_number as "Kursnummer", s.first_day as "Erster Tag", s.last_day as "Letzter Tag", s.minutes as "Minuten",
    s.duration_problem as "Dauer unklar", coalesce(f.term, s.format) as "Format",
    coalesce(o.term, s.source) as "Herkunft",
    s.proof_present as "Nachweis liegt vor", s.category_stated as "Angegebene Kompetenz",
    concat_ws(', ', s.listed ->> 'title', s.listed ->> 'provider', s.listed ->> 'last_day') as "Statt der Berichtigung"
from chosen_certificate_row c
join staged_certificate s on s.run_id = c.run_id and s.entry = c.entry
join import_run r on r.id = s.run_id
left join term f on f.kind = 'format' and f.code = s.format
left join term o on o.kind = 'source' and o.code = s.source
order by 1, 3
