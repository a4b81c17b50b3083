-- Everything that was counted of these persons in the units, each certificate with its reason.
select r.person_id, p.family_name, p.given_name, r.target_group, r.on_duty, r.new_since_october, r.certificate_id,
    c.title, c.provider, c.last_day, r.category, r.fulfils, r.outcome, r.content_outcome, r.reason
from evaluation_rows(:mandate, :asOf, :today, :newcomersSince) r
join person p on p.id = r.person_id
left join certificate c on c.id = r.certificate_id
where r.unit_code = any(:units) and r.person_id = any(:persons)
order by p.family_name collate "de-x-icu", p.given_name collate "de-x-icu", p.id, c.last_day, c.id
