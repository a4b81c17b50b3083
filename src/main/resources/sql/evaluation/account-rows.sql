-- The certificates of one line of the account, a page of them, how many there are, and how many of them the scope may see. Those
-- of unknown persons come last.
with counted as materialized (
    select *
    from evaluation_account_of(:mandate, :asOf, :today, :units)
    where :outcome::text is null or outcome = :outcome
), visible as materialized (
    select k.*, c.title, c.provider, c.last_day, p.id as person_id, p.family_name, p.given_name
    from counted k
    join certificate c on c.id = k.certificate_id
    left join person p on p.id = c.person_id
)
select (select count(*) from counted)::integer as total, (select count(*) from visible)::integer as visible, shown.*
from (values (1)) as always
left join lateral (
    select *
    from visible v
    order by v.family_name collate "de-x-icu" nulls last, v.given_name collate "de-x-icu", v.person_id, v.last_day,
        v.certificate_id
    limit :limit offset :offset
) shown on true
order by shown.family_name collate "de-x-icu" nulls last, shown.given_name collate "de-x-icu", shown.person_id,
    shown.last_day, shown.certificate_id
