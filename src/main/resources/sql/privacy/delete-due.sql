-- Deletes what was noted as due, all of it or nothing.
delete from staged_staff where run_id in (select id from due_run);
delete from staged_certificate s
where s.run_id in (select id from due_run)
    and not exists (select from kept_name k where k.run_id = s.run_id and k.entry = s.entry);
delete from import_problem where run_id in (select id from due_run);
delete from fact_change where run_id in (select id from due_run);
update import_run set purged_at = :now, refusal = null, kind_reason = null, unknown_headers = '{}'
where id in (select id from due_run) and purged_at is null;
update import_run set state = 'DISCARDED' where id in (select id from due_run) and state = 'PLANNED';
update import_run set file_name = 'Liste ' || id where id in (select id from due_file_name);

delete from certificate where id in (select id from due_waiting);
delete from certificate_answer where id in (select id from due_answer);
delete from person_answer where id in (select id from due_naming);
delete from unit_head where unit_code in (select unit_code from due_head);
delete from file_agreement where id in (select id from due_agreement);
