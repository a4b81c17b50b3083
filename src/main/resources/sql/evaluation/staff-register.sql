-- Who works in the units of the scope on the as-of day, how far each one is, and who of them is asked for.
with listed as materialized (
    select p.id, p.family_name, p.given_name, p.family_key, p.given_key, p.personnel_number, a.unit_code, a.sub_unit,
        coalesce(g.duty_group, a.target_group) as "group", a.main as counted
    from assignment a
    join person p on p.id = a.person_id
    left join mandate_group g on g.mandate_id = :mandate and g.target_group = a.target_group
    where a.unit_code is not null
        and (a.valid_from is null or a.valid_from <= :asOf) and (a.valid_until is null or a.valid_until >= :asOf)
        and (p.entry_day is null or p.entry_day <= :asOf) and (p.exit_day is null or p.exit_day >= :asOf)
        and (:unit::text is null or a.unit_code = :unit)
        and (:subUnit::text is null or a.sub_unit = :subUnit)
        and (:group::text is null or coalesce(g.duty_group, a.target_group) = :group)
        and (:number::text is null or p.personnel_number = :number
            or starts_with(p.family_key, :name) or starts_with(p.given_key, :name)
            or starts_with(concat_ws(' ', p.given_key, p.family_key), :name)
            or starts_with(concat_ws(' ', p.family_key, p.given_key), :name))
), candidate as materialized (
    -- How far somebody is decides only where it is asked for. Otherwise those on the page are enough.
    select id from listed where :state::text is not null or :withReview
    union all
    (select id from listed
        where :state::text is null and not :withReview
        order by family_key, given_key nulls first, id, unit_code
        limit :size
        offset greatest(least(:page, ((select count(*) from listed)::integer - 1) / :size), 0) * :size)
), handed_in as materialized (
    -- Of certificates only marks are read, as for the table; the table of kinds says what each mark means.
    select c.person_id, count(*) as certificates,
        count(*) filter (where not c.duplicate and (c.marks = 16 or c.marks = 8 and not c.not_over)) as in_review,
        bit_or(c.marks) filter (where not c.duplicate and not c.not_over) as marks
    from evaluation_certificates(:mandate, :asOf, :today) c
    where c.person_id = any(array(select id from candidate))
    group by c.person_id
), result as materialized (
    select h.person_id, h.certificates,
        case when g.duty_group in ('LEADERS', 'STAFF') then h.in_review else 0 end as in_review,
        g.duty_group in ('LEADERS', 'STAFF') and h.marks & fulfilling_mark(g.duty_group) > 0 as fulfilled
    from handed_in h
    left join evaluation_members(:asOf) m on m.person_id = h.person_id
    left join mandate_group g on g.mandate_id = :mandate and g.target_group = m.target_group
), member as (
    select l.*, coalesce(r.fulfilled, false) as fulfilled, coalesce(r.certificates, 0) as certificates,
        coalesce(r.in_review, 0) as in_review,
        case
            when l."group" not in ('LEADERS', 'STAFF') then null
            when r.fulfilled then 'FULFILLED'
            when r.in_review > 0 then 'IN_REVIEW'
            else 'OPEN'
        end as state
    from listed l
    left join result r on r.person_id = l.id
), fitting as (
    select *
    from member
    -- Who has a certificate in review is open, too.
    where (:state::text is null or state = :state or :state = 'OPEN' and state = 'IN_REVIEW')
        and (not :withReview or in_review > 0 and "group" in ('LEADERS', 'STAFF'))
), asked as (
    select count(*)::integer as total, greatest(least(:page, (count(*)::integer - 1) / :size), 0) as shown
    from fitting
)
-- Without a line there is still a row that says so.
select asked.total, asked.shown, line.*
from asked
left join lateral (
    select * from fitting
    order by family_key, given_key nulls first, id, unit_code
    limit :size offset asked.shown * :size
) line on true
order by line.family_key, line.given_key nulls first, line.id, line.unit_code
