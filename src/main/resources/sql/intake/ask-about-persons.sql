-- Whoever was not found is a question; the message says how many may be meant, never who (R25).
insert into import_problem (run_id, sheet, row_number, code, column_name, value, message)
select :run, sheet, row_number, code, column_name, value,
    coalesce('Blatt „' || sheet || '“, ', '') || 'Zeile ' || row_number || ', Spalte „' || column_name || '“, Wert „'
        || coalesce(value, '') || '“: ' || advice
from (
    select s.entry, s.sheet, s.row_number,
        case when s.personnel_number is not null and p.id is null then 'PERSON_UNKNOWN'
            when s.personnel_number is not null then 'PERSON_NAME_DIFFERS'
            else 'PERSON_NOT_UNIQUE' end as code,
        case when s.personnel_number is not null and p.id is null then 'Personalnummer' else 'Nachname' end
            as column_name,
        case when s.personnel_number is not null and p.id is null then s.personnel_number
            else s.family_name end as value,
        case when s.personnel_number is not null and p.id is null
                then 'Diese Personalnummer steht in keiner Personalliste. Bitte prüfen Sie die Nummer, '
                    || 'oder ergänzen Sie die Person in der Personalliste.'
            when s.personnel_number is not null
                then 'Zu dieser Personalnummer gehört in der Personalliste ein anderer Name. '
                    || 'Hat sich der Name geändert, oder ist die Nummer verwechselt? '
                    || 'Bitte berichtigen Sie die Nummer oder den Namen.'
            else 'Ohne Personalnummer lässt sich die Person nicht eindeutig finden. '
                    || case when c.candidates is null then ''
                        when c.candidates = 0 then 'In der Organisationseinheit passt niemand zu dem Namen. '
                        when c.candidates = 1 then 'In der Organisationseinheit passt 1 Person ungefähr zu dem Namen. '
                        else 'In der Organisationseinheit passen ' || c.candidates || ' Personen zu dem Namen. ' end
                    || 'Bitte ergänzen Sie die Personalnummer.' end as advice
    from staged_certificate s
    left join person p on p.person_key = 'number:' || s.personnel_number
    left join unnest(:entries, :counts) as c (entry, candidates) on c.entry = s.entry
    where s.run_id = :run and s.status <> 'REJECTED' and s.person_id is null
) question
order by entry;

update import_run set
    state = 'STAGED',
    read_entries = (select count(*) from staged_certificate where run_id = :run and status = 'READ'),
    decide_entries = (select count(*) from staged_certificate where run_id = :run and status = 'DECIDE')
where id = :run;
