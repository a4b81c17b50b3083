with term as (
    select * from unnest(:kinds::text[], :codes::text[], :terms::text[]) as t (kind, code, term)
)
select v.id as "Fassung", coalesce(m.term, v.mandate_id) as "Schulungsauftrag", v.as_of as "Stichtag", w.unit_code as "Organisationseinheit",
    case w.target_group when 'LEADERS' then 'Führungskräfte' when 'STAFF' then 'Beschäftigte'
        when 'NOT_IN_TARGET_GROUP' then 'nicht in der Zielgruppe' else 'ohne Angabe' end as "Zielgruppe",
    w.on_duty as "Im Dienst", coalesce(c.term, w.category) as "Kompetenz", w.fulfils as "Erfüllt den Auftrag",
    w.reason as "Beurteilung des Nachweises"
from evaluation_version_row w
join evaluation_version v on v.id = w.version_id
left join term m on m.kind = 'mandate' and m.code = v.mandate_id
left join term c on c.kind = v.mandate_id and c.code = w.category
where w.person_id = :person or w.person_id is null and w.certificate_id in (select id from chosen_certificate)
order by v.id, w.certificate_id
