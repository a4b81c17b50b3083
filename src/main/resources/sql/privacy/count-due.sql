-- How much is due of each kind.
select 'STAGED_ROWS' as kind,
    (select count(*) from staged_staff where run_id in (select id from due_run))
    + (select count(*) from chosen_staff_row where run_id not in (select id from due_run))
    + (select count(*) from staged_certificate s
        where s.run_id in (select id from due_run)
            and not exists (select from kept_name k where k.run_id = s.run_id and k.entry = s.entry))
    + (select count(*) from chosen_certificate_row c
        where c.run_id not in (select id from due_run)
            or exists (select from kept_name k where k.run_id = c.run_id and k.entry = c.entry)) as rows
union all
select 'PROBLEMS', (select count(*) from import_problem where run_id in (select id from due_run))
    + (select count(*) from chosen_problem where run_id not in (select id from due_run))
union all
select 'EARLIER_VALUES', (select count(*) from fact_change where run_id in (select id from due_run))
    + (select count(*) from chosen_image where run_id not in (select id from due_run))
union all
select 'WAITING_CERTIFICATES', (select count(*) from due_waiting where id not in (select id from chosen_certificate))
union all
select 'PERSONS', (select count(*) from chosen_person)
union all
select 'CERTIFICATES', (select count(*) from chosen_certificate)
union all
select 'ANSWERS', (select count(*) from (select id from due_answer union select id from chosen_answer) a)
    + (select count(*) from (select id from due_naming union select id from chosen_naming) a)
union all
select 'DECISIONS', (select count(*) from citizen_contact_decision where person_id in (select id from chosen_person))
    + (select count(*) from certificate_correction where person_id in (select id from chosen_person))
union all
select 'REMINDERS', (select count(*) from reminder_named where person_id in (select id from chosen_person))
    + (select count(*) from reminder_mail where person_id in (select id from chosen_person))
union all
select 'UNIT_HEADS', (select count(*) from (
    select unit_code from due_head union select unit_code from chosen_head) h)
union all
select 'VERSION_ROWS', (select count(*) from evaluation_version_row r
        where r.person_id in (select id from chosen_person))
    + (select count(*) from evaluation_version_row r
        where r.person_id is null and r.certificate_id in (
            select id from chosen_certificate union all select id from due_waiting))
union all
select 'DELIVERIES', (select count(*) from due_delivery)
union all
select 'AGREEMENTS', (select count(*) from due_agreement)
union all
select 'FILE_NAMES', (select count(*) from due_file_name)
union all
select 'AUDIT_ENTRIES', (select count(*) from audit_entry where at < :audit)
