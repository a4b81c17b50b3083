-- Deletes everything that was gathered of the chosen persons, and the persons.
delete from staged_staff s using chosen_staff_row d where s.run_id = d.run_id and s.entry = d.entry;
delete from staged_certificate s using chosen_certificate_row d where s.run_id = d.run_id and s.entry = d.entry;
delete from import_problem p using chosen_problem d where p.run_id = d.run_id and p.id = d.id;
delete from planned_change p using chosen_plan d where p.ctid = d.place;
delete from fact_change f using chosen_image d
where f.run_id = d.run_id and f.table_name = d.table_name and f.row_id = d.row_id;
delete from certificate where id in (select id from chosen_certificate);
delete from certificate_answer where id in (select id from chosen_answer);
delete from person_answer where id in (select id from chosen_naming);
delete from unit_head where unit_code in (select unit_code from chosen_head);
-- Decisions by hand, assignments and what mails named go with the person; a mail itself stays as a number.
delete from person where id in (select id from chosen_person);
