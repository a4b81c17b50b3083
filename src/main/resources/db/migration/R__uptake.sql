-- R24: how many proved trainings with a category there were, by year, category, source and kind of unit; aggregates only
-- (R25). Neither the duration nor the target group nor a later leaving plays a part. The unit is that of the last day.
drop function if exists uptake_figures;
create function uptake_figures(mandate text, today date)
returns table (year integer, category text, source text, unit_kind text, trainings bigint)
language sql stable security definer
set search_path = public, pg_temp
as $$
select extract(year from c.last_day)::integer,
    case duty_of(a.target_group, d.leaders, d.staff, d.others, d.undeclared)
        when 'LEADERS' then j.category_leaders else j.category_staff end,
    c.source, u.kind, count(*)
from certificate c
join judgement j on j.certificate_id = c.id and j.mandate_id = mandate
cross join mandate_duties(mandate) d
left join assignment a on a.person_id = c.person_id and a.main and a.unit_code is not null
    and (a.valid_from is null or a.valid_from <= c.last_day)
    and (a.valid_until is null or a.valid_until >= c.last_day)
left join organisational_unit u on u.code = a.unit_code
where c.duplicate_of is null and c.proof_present is distinct from false and not c.row_unclear
    and c.last_day <= today and j.category_staff is not null
    and ((select scope_sees_city()) or u.code = any((select scope_units())::text[]))
group by 1, 2, 3, 4
$$;
