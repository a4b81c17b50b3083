-- Nobody works any longer for somebody who is not known.
update assignment a set supervisor = null where btrim(a.supervisor) in (select text from supervisor_text);
update staged_staff s set supervisor = null where btrim(s.supervisor) in (select text from supervisor_text);
update fact_change f set before = f.before || '{"supervisor": null}'
where f.table_name = 'assignment' and btrim(f.before ->> 'supervisor') in (select text from supervisor_text);
