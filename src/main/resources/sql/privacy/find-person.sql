-- The one person, for the export and the erasure.
create temporary table chosen_person on commit drop as
select id, person_key, personnel_number, family_key, email from person where id = :person;
