-- How much is stored of the chosen person, of each kind; what stays has its own kinds.
select 'MASTER_DATA' as kind, (select count(*) from chosen_person) as rows
union all
select 'ASSIGNMENTS', (select count(*) from assignment where person_id in (select id from chosen_person))
union all
select 'CERTIFICATES', (select count(*) from chosen_certificate)
union all
select 'ANSWERS', (select count(*) from chosen_answer) + (select count(*) from chosen_naming)
union all
select 'DECISIONS', (select count(*) from citizen_contact_decision where person_id in (select id from chosen_person))
    + (select count(*) from certificate_correction where person_id in (select id from chosen_person))
union all
select 'STAGED_ROWS', (select count(*) from chosen_staff_row) + (select count(*) from chosen_certificate_row)
union all
select 'PROBLEMS', (select count(*) from chosen_problem)
union all
select 'PLANS', (select count(*) from chosen_plan)
union all
select 'EARLIER_VALUES', (select count(*) from chosen_image)
union all
select 'REMINDERS', (select count(*) from reminder_named where person_id in (select id from chosen_person))
    + (select count(*) from reminder_mail where person_id in (select id from chosen_person))
union all
select 'MENTIONS', (select count(*) from chosen_mention)
union all
select 'UNIT_HEADS', (select count(*) from chosen_head)
union all
select 'VERSION_ROWS', (select count(*) from evaluation_version_row r
    where r.person_id in (select id from chosen_person)
        or r.person_id is null and r.certificate_id in (select id from chosen_certificate))
union all
select 'AUDIT_ENTRIES', (select count(*) from audit_entry
    where subject in (
        select 'person:' || id from chosen_person union all select 'nachweis:' || id from chosen_certificate))
