-- Others say for whom they work: by number, also without its leading zeros if nobody else has it so, or by e-mail.
create temporary table supervisor_text on commit drop as
select distinct t.text
from (
    select btrim(a.supervisor) as text from assignment a
    union
    select btrim(s.supervisor) from staged_staff s
    union
    select btrim(f.before ->> 'supervisor') from fact_change f where f.table_name = 'assignment'
) t
join chosen_person c on lower(t.text) = lower(c.email)
    or ltrim(t.text, '0') = ltrim(c.personnel_number, '0') and t.text <> '' and not exists (
        select from person p where p.personnel_number = t.text and p.id <> c.id);

create temporary table chosen_mention on commit drop as
select a.id from assignment a
where btrim(a.supervisor) in (select text from supervisor_text)
    and a.person_id not in (select id from chosen_person);
