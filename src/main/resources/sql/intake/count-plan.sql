-- How many entries the plan treats how. Of the staged entries those that are read and not in the plan are new.

update import_run r set state = 'PLANNED', phase = 'FINISHED',
    rejected_entries = staged.rejected,
    decide_entries = staged.decide - planned.decide,
    read_entries = staged.read,
    new_entries = staged.read + planned.decide - planned.changed - planned.unchanged - planned.duplicate,
    changed_entries = planned.changed,
    unchanged_entries = planned.unchanged,
    duplicate_entries = planned.duplicate,
    leaving_persons = planned.leaving
from (
    select count(*) filter (where status = 'READ') as read, count(*) filter (where status = 'DECIDE') as decide,
        count(*) filter (where status = 'REJECTED') as rejected
    from (
        select status from staged_staff where run_id = :run
        union all select status from staged_certificate where run_id = :run
    ) entry
) staged, (
    select count(*) filter (where kind = 'CHANGED') as changed, count(*) filter (where kind = 'UNCHANGED') as unchanged,
        count(*) filter (where kind = 'DUPLICATE') as duplicate, count(*) filter (where kind = 'LEAVING') as leaving,
        -- To decide, but decided or not, the same is stored already.
        count(c.entry) filter (where c.status = 'DECIDE') as decide
    from planned_change p
    left join staged_certificate c on c.run_id = p.run_id and c.entry = p.entry
    where p.run_id = :run
) planned
where r.id = :run and r.state = 'STAGED';
