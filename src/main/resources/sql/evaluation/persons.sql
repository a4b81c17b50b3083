-- Where every entry of the staff lists ended up on the as-of day; entries of one person in two units are two.
select case
        when p.exit_day < :asOf then 'LEFT'
        when p.entry_day > :asOf then 'NOT_YET_JOINED'
        when main.unit_code is null then 'WITHOUT_UNIT'
        else main.target_group
    end as place,
    sum(a.entries) as entries
from person p
join assignment a on a.person_id = p.id
join assignment main on main.person_id = p.id and main.main
where (a.valid_from is null or a.valid_from <= :asOf) and (a.valid_until is null or a.valid_until >= :asOf)
group by place
