-- Which entry a problem belongs to: a row of a matrix gives several. Null for what concerns the row or the file.
alter table import_problem add column entry integer;

-- A mended row names the entry of the earlier list that it replaces.
alter table staged_certificate add column replaced_run bigint;
alter table staged_certificate add column replaced_entry integer;
