select p.personnel_number as "Personalnummer", p.family_name as "Familienname", p.given_name as "Vorname",
    p.academic_title as "Akademischer Titel", p.email as "E-Mail", p.entry_day as "Eintritt", p.exit_day as "Austritt",
    (select string_agg(h.unit_code, ', ' order by h.unit_code) from chosen_head h) as "Leitung der Organisationseinheit",
    (select count(*) from chosen_mention) as "Als vorgesetzte Person genannt (Anzahl)"
from person p
where p.id = :person
