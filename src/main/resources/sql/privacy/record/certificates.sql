with term as (
    select * from unnest(:kinds::text[], :codes::text[], :terms::text[]) as t (kind, code, term)
)
select c.title as "Titel", c.provider as "Anbieter", c.course_number as "Kursnummer", c.first_day as "Erster Tag",
    c.last_day as "Letzter Tag", c.minutes as "Minuten", c.duration_assumed as "Dauer angenommen",
    c.duration_problem as "Dauer unklar", t.joined_minutes as "Minuten zusammen mit anderen Teilen",
    coalesce(f.term, c.format) as "Format", coalesce(o.term, c.source) as "Herkunft", c.proof_present as "Nachweis liegt vor",
    c.category_stated as "Angegebene Kompetenz", c.duplicate_of is not null as "Doppelt",
    c.unit_code as "Genannte Organisationseinheit", c.person_id is null as "Wartet noch auf die Person",
    coalesce(m.term, j.mandate_id) as "Beurteilt nach dem Schulungsauftrag",
    coalesce(l.term, j.category_leaders) as "Kompetenz für Führungskräfte",
    coalesce(s.term, j.category_staff) as "Kompetenz für Beschäftigte",
    j.fulfils_leaders as "Erfüllt für Führungskräfte", j.fulfils_staff as "Erfüllt für Beschäftigte",
    j.reason as "Beurteilung", r.file_name as "Aus der Liste", r.received_at::date as "Eingelesen am"
from chosen_certificate chosen
join certificate c on c.id = chosen.id
join import_run r on r.id = c.run_id
left join judgement j on j.certificate_id = c.id
left join term f on f.kind = 'format' and f.code = c.format
left join term o on o.kind = 'source' and o.code = c.source
left join term m on m.kind = 'mandate' and m.code = j.mandate_id
left join term l on l.kind = j.mandate_id and l.code = j.category_leaders
left join term s on s.kind = j.mandate_id and s.code = j.category_staff
left join joined_training t on t.certificate_id = c.id
order by c.last_day, c.id, j.mandate_id
