-- What a staged staff list says of persons who are known: how it is, and how it would be. The preview shows it, and
-- applying does it: both read this one view. R26a: unit, group and manager hold from the list's day on.

drop view if exists staff_change;
create view staff_change with (security_invoker = true) as
select s.run_id, s.entry, s.sheet, s.row_number, s.unit_code, p.id as person_id, a.id as assignment_id,
    p.family_name as old_family_name, p.given_name as old_given_name, p.academic_title as old_academic_title,
    p.email as old_email, p.entry_day as old_entry_day, p.exit_day as old_exit_day,
    person.*,
    a.target_group as old_target_group, a.leader as old_leader, a.citizen_contact as old_citizen_contact,
    a.media_work as old_media_work, a.function as old_function, a.sub_unit as old_sub_unit,
    a.supervisor as old_supervisor, a.on_duty as old_on_duty,
    work.*,
    (p.family_name, p.given_name, p.academic_title, p.email, p.entry_day, p.exit_day) is distinct from
        (person.family_name, person.given_name, person.academic_title, person.email, person.entry_day,
        person.exit_day) as person_differs,
    a.id is null and not (r.full_list and s.unit_code is null and elsewhere.unit is not null) as work_is_new,
    a.id is not null and (a.target_group, a.leader, a.citizen_contact, a.media_work, a.function, a.sub_unit,
        a.supervisor, a.on_duty) is distinct from (work.target_group, work.leader, work.citizen_contact,
        work.media_work, work.function, work.sub_unit, work.supervisor, work.on_duty) as work_differs,
    -- What was not stated before, or was stated wrongly in a list of the same day, is corrected instead of changed.
    r.full_list and version.list_day is distinct from r.change_day and coalesce(a.valid_from < r.change_day, true)
        and (a.target_group <> 'UNDECLARED' and a.target_group <> work.target_group
            or a.supervisor <> work.supervisor) as from_change_day,
    elsewhere.unit as other_unit
from staged_staff s
-- What a list says of itself is asked once, not for each of its rows.
join (
    select id, change_day, mode = 'SNAPSHOT' as full_list,
        list_columns && array['leader', 'citizenContact', 'mediaWork'] as states_group,
        'exitDay' = any(list_columns) as states_exit_day, 'function' = any(list_columns) as states_function,
        'subUnit' = any(list_columns) as states_sub_unit, 'supervisor' = any(list_columns) as states_supervisor,
        'onDuty' = any(list_columns) as states_on_duty
    from import_run offset 0
) r on r.id = s.run_id
join person p on p.person_key = s.person_key
-- Of several rows of a person the one speaks for the person by which the person was first stored: with an e-mail, then the
-- earlier. Put into one number, so that nothing has to be sorted.
left join (
    select run_id, person_key, min(entry + case when email is null then 4294967296 else 0 end) as first
    from staged_staff
    where status = 'READ' and named_again
    group by run_id, person_key
) several on several.run_id = s.run_id and several.person_key = s.person_key
left join unit_version version on version.unit_code = s.unit_code
left join assignment a on a.person_id = p.id and a.unit_code is not distinct from s.unit_code
    and (a.valid_from is null or a.valid_from <= r.change_day)
    and (a.valid_until is null or a.valid_until >= r.change_day)
cross join lateral (
    select several.first is null
        or several.first = s.entry + case when s.email is null then 4294967296 else 0 end as speaks
) list
-- Asked only for whom the unit does not know yet.
cross join lateral (
    select case when a.id is null then (
        select string_agg(o.unit_code, ', ' order by o.unit_code)
        from assignment o
        where o.person_id = p.id and o.unit_code is distinct from s.unit_code and o.unit_code is not null
            and (o.valid_from is null or o.valid_from <= r.change_day)
            and (o.valid_until is null or o.valid_until >= r.change_day)
    ) end as unit
) elsewhere
cross join lateral (
    select case when r.full_list and list.speaks then s.family_name else p.family_name end as family_name,
        case when r.full_list and list.speaks then coalesce(s.given_name, p.given_name)
            else p.given_name end as given_name,
        case when r.full_list and list.speaks then coalesce(s.academic_title, p.academic_title)
            else coalesce(p.academic_title, s.academic_title) end as academic_title,
        case when r.full_list and list.speaks then coalesce(s.email, p.email)
            else coalesce(p.email, s.email) end as email,
        case when r.full_list and list.speaks then coalesce(s.entry_day, p.entry_day)
            else coalesce(p.entry_day, s.entry_day) end as entry_day,
        case when not r.full_list or not list.speaks then coalesce(p.exit_day, s.exit_day)
            when s.exit_day is null and not r.states_exit_day then p.exit_day
            else s.exit_day end as exit_day
) person
cross join lateral (
    select a.id is null or r.full_list and (s.target_group <> 'UNDECLARED'
            or r.states_group) as group_stated,
        a.id is null or r.full_list as replaced
) rule
cross join lateral (
    select case when rule.group_stated then s.target_group else a.target_group end as target_group,
        case when rule.group_stated then s.leader else a.leader end as leader,
        case when rule.group_stated then s.citizen_contact else a.citizen_contact end as citizen_contact,
        case when rule.group_stated then s.media_work else a.media_work end as media_work,
        case when not rule.replaced then coalesce(a.function, s.function)
            when r.states_function then s.function
            else coalesce(s.function, a.function) end as function,
        case when not rule.replaced then coalesce(a.sub_unit, s.sub_unit)
            when r.states_sub_unit then s.sub_unit
            else coalesce(s.sub_unit, a.sub_unit) end as sub_unit,
        case when not rule.replaced then coalesce(a.supervisor, s.supervisor)
            when r.states_supervisor then s.supervisor
            else coalesce(s.supervisor, a.supervisor) end as supervisor,
        case when not rule.replaced then a.on_duty
            when r.states_on_duty then s.on_duty
            else coalesce(s.on_duty, a.on_duty) end as on_duty
) work
where s.status = 'READ';
