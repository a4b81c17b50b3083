-- How much is due of each kind.
select 'STAGED_ROWS' as kind,
    (select count(*) from due_staff_row) + (select count(*) from due_certificate_row) as rows
union all
select 'PROBLEMS', (select count(*) from import_problem where run_id in (select id from due_run))
union all
select 'EARLIER_VALUES', (select count(*) from fact_change where run_id in (select id from due_run))
union all
select 'WAITING_CERTIFICATES', (select count(*) from due_waiting)
union all
select 'PERSONS', (select count(*) from due_person)
union all
select 'CERTIFICATES', (select count(*) from due_certificate)
union all
select 'ANSWERS', (select count(*) from due_answer) + (select count(*) from due_naming)
union all
select 'UNIT_HEADS', (select count(*) from due_head)
union all
select 'AUDIT_ENTRIES', (select count(*) from audit_entry where at < :audit)
