-- R21 to R23: the whole table in one statement, as of one day.
with member as materialized (
    -- Who counts where on the as-of day.
    select p.id as person_id, a.unit_code, a.target_group, a.on_duty,
        p.entry_day >= :newcomersSince as new_since_october
    from person p
    join assignment a on a.person_id = p.id
    where a.main and a.unit_code is not null
        and (a.valid_from is null or a.valid_from <= :asOf) and (a.valid_until is null or a.valid_until >= :asOf)
        and (p.entry_day is null or p.entry_day <= :asOf) and (p.exit_day is null or p.exit_day >= :asOf)
), result as materialized (
    -- Exactly one outcome per certificate: the first that applies.
    select c.id, c.duration_assumed, m.person_id, m.unit_code, m.target_group,
        case m.target_group when 'LEADERS' then j.category_leaders else j.category_staff end as category,
        case m.target_group when 'LEADERS' then j.fulfils_leaders else j.fulfils_staff end as fulfils,
        case
            when c.duplicate_of is not null then 'DUPLICATE'
            when c.person_id is null then 'PERSON_UNCLEAR'
            when p.exit_day < :asOf then 'PERSON_LEFT'
            when p.entry_day > :asOf then 'NOT_IN_TARGET_GROUP'
            when m.person_id is null then 'PERSON_UNCLEAR'
            when m.target_group = 'UNDECLARED' then 'GROUP_UNCLEAR'
            when m.target_group = 'NOT_IN_TARGET_GROUP' then 'NOT_IN_TARGET_GROUP'
            else content.outcome
        end as outcome,
        content.outcome as content_outcome
    from certificate c
    join judgement j on j.certificate_id = c.id and j.mandate_id = :mandate
    left join person p on p.id = c.person_id
    left join member m on m.person_id = c.person_id
    cross join lateral (
        select case
            when j.outcome in ('ROW_UNCLEAR', 'OUTSIDE_WINDOW') then j.outcome
            when c.last_day > least(:asOf, :today) then 'NOT_OVER'
            else j.outcome
        end as outcome
    ) content
), person_result as (
    select m.unit_code, m.target_group, m.on_duty, m.new_since_october,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'DEMOCRATIC') as democratic,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'INTERCULTURAL') as intercultural,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'MULTILINGUAL') as multilingual,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.category = 'PLAIN_LANGUAGE') as plain_language,
        count(r.id) filter (where r.outcome = 'COUNTED') as trainings,
        count(r.id) filter (where r.outcome = 'COUNTED' and r.duration_assumed) as assumed_durations,
        coalesce(bool_or(r.fulfils) filter (where r.outcome = 'COUNTED'), false) as fulfilled,
        count(r.id) filter (where r.outcome in ('ROW_UNCLEAR', 'TITLE_UNCLEAR', 'DURATION_UNCLEAR')) as in_review,
        count(r.id) filter (where r.outcome = 'NOT_IN_TARGET_GROUP' and r.content_outcome = 'COUNTED')
            as outside_trainings
    from member m
    left join result r on r.person_id = m.person_id
    group by m.person_id, m.unit_code, m.target_group, m.on_duty, m.new_since_october
)
select
    case when grouping(u.code) = 0 then 'UNIT' when grouping(u.division) = 0 then 'DIVISION' else 'TOTAL' end as level,
    u.code, u.division, t.target_group,
    count(*) as persons,
    coalesce(sum(t.democratic), 0) as democratic,
    coalesce(sum(t.intercultural), 0) as intercultural,
    coalesce(sum(t.multilingual), 0) as multilingual,
    coalesce(sum(t.plain_language), 0) as plain_language,
    count(*) filter (where t.trainings > 0) as with_training,
    count(*) filter (where t.fulfilled) as fulfilled,
    count(*) filter (where not t.fulfilled) as open,
    count(*) filter (where not t.fulfilled and t.in_review > 0) as open_in_review,
    count(*) filter (where not t.fulfilled and t.on_duty is false) as open_not_on_duty,
    count(*) filter (where not t.fulfilled and t.new_since_october) as new_since_october,
    coalesce(sum(t.in_review), 0) as certificates_in_review,
    coalesce(sum(t.assumed_durations), 0) as assumed_durations,
    coalesce(sum(t.outside_trainings), 0) as outside_trainings
from person_result t
join organisational_unit u on u.code = t.unit_code
group by grouping sets ((u.code, t.target_group), (u.division, t.target_group), (t.target_group))
union all
select 'OUTCOME', outcome, null, null, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from result
group by outcome
