-- Who is it? Only where exactly one person fits (R26); everything else is a question, never a guess.

-- Just filled tables have no statistics to plan by.
analyze staged_certificate;

-- By personnel number, and the name must not contradict it.
update staged_certificate s set person_id = p.id
from person p
where s.run_id = :run and s.status <> 'REJECTED' and s.personnel_number = p.personnel_number
    and (s.family_key is null or s.family_key = p.family_key)
    and (s.given_key is null or p.given_key is null
        or starts_with(s.given_key, p.given_key) or starts_with(p.given_key, s.given_key));

-- Else by e-mail.
update staged_certificate s set person_id = fitting.person_id
from (
    select s.entry, min(p.id) as person_id
    from staged_certificate s
    join person p on lower(p.email) = lower(s.email) and (s.family_key is null or s.family_key = p.family_key)
    where s.run_id = :run and s.status <> 'REJECTED' and s.personnel_number is null
    group by s.entry having count(*) = 1
) fitting
where s.run_id = :run and s.entry = fitting.entry;

-- Else by the full name within the unit; a list without units is about the only unit that there is.
update staged_certificate s set person_id = fitting.person_id
from (
    select s.entry, min(p.id) as person_id
    from staged_certificate s
    join person p on p.family_key = s.family_key and p.given_key = s.given_key
    where s.run_id = :run and s.status <> 'REJECTED' and s.personnel_number is null and s.person_id is null
        and exists (
            select from assignment a
            where a.person_id = p.id and a.unit_code = coalesce(s.unit_code,
                case when s.unit_text is null and (select count(distinct unit_code) from assignment) = 1
                    then a.unit_code end))
    group by s.entry having count(*) = 1
) fitting
where s.run_id = :run and s.entry = fitting.entry;

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
                    || 'Bitte berichtigen Sie die Nummer oder den Namen.'
            else 'Ohne Personalnummer lässt sich die Person nicht eindeutig finden. '
                    || 'Bitte ergänzen Sie die Personalnummer.' end as advice
    from staged_certificate s
    left join person p on p.personnel_number = s.personnel_number
    where s.run_id = :run and s.status <> 'REJECTED' and s.person_id is null
) question
order by entry;

update import_run set
    state = 'STAGED',
    read_entries = (select count(*) from staged_certificate where run_id = :run and status = 'READ'),
    decide_entries = (select count(*) from staged_certificate where run_id = :run and status = 'DECIDE')
where id = :run;
