-- The persons or certificates that one number of the table counts, a page of them, and how many there are. The conditions are
-- those of mandate_figures and evaluation_outlook; a test holds both together.
with counted as materialized (
    select r.*
    from evaluation_rows(:mandate, :asOf, :today, :newcomersSince) r
    where r.unit_code = any(:units) and (:group::text is null or :column = 'PERSONS' or r.target_group = :group)
), person_result as (
    select person_id, target_group, on_duty, new_since_october,
        target_group in ('LEADERS', 'STAFF') as in_target_group,
        count(*) filter (where outcome = 'COUNTED') as trainings,
        coalesce(bool_or(fulfils) filter (where outcome = 'COUNTED'), false) as fulfilled,
        count(*) filter (where outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')) as in_review
    from counted
    group by person_id, target_group, on_duty, new_since_october
), hit as (
    select person_id, null::bigint as certificate_id
    from person_result
    where case :column
        when 'PERSONS' then true
        when 'TARGET' then in_target_group
        when 'WITH_TRAINING' then in_target_group and trainings > 0
        when 'FULFILLED' then in_target_group and fulfilled
        when 'OPEN' then in_target_group and not fulfilled
        when 'OPEN_IN_REVIEW' then in_target_group and not fulfilled and in_review > 0
        when 'OPEN_NOT_ON_DUTY' then in_target_group and not fulfilled and on_duty is false
        when 'NEW_SINCE_OCTOBER' then in_target_group and not fulfilled and new_since_october
        when 'OUTSIDE_PERSONS' then target_group = 'NOT_IN_TARGET_GROUP'
        when 'UNDECLARED' then target_group = 'UNDECLARED'
        else false
    end
    union all
    select counted.person_id, certificate_id
    from counted
    join certificate c on c.id = certificate_id
    where case :column
        when 'TRAININGS' then outcome = 'COUNTED'
        when 'IN_REVIEW' then target_group in ('LEADERS', 'STAFF')
            and outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')
        when 'OUTSIDE_TRAININGS' then outcome = 'NOT_IN_TARGET_GROUP' and content_outcome = 'COUNTED'
        when 'CATEGORY' then outcome = 'COUNTED' and category = :category::text
        when 'ASSUMED' then outcome = 'COUNTED' and counted.duration_assumed
        when 'PRIVATE_SOURCE' then outcome = 'COUNTED' and c.source = 'PRIVATE'
        when 'WITHOUT_SOURCE' then outcome = 'COUNTED' and c.source is null
        when 'BEFORE_CONCEPT' then outcome = 'COUNTED' and c.last_day < :conceptDay
        else false
    end
)
select (select count(*) from hit) as total, shown.person_id, shown.certificate_id
from (values (1)) as always
left join lateral (
    select h.person_id, h.certificate_id
    from hit h
    join person p on p.id = h.person_id
    order by p.family_name collate "de-x-icu", p.given_name collate "de-x-icu", p.id, h.certificate_id
    limit :limit offset :offset
) shown on true
