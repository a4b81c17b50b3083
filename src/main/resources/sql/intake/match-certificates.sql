-- Who is it? Only where exactly one person fits (R26); everything else is a question, never a guess.

-- Just filled tables have no statistics to plan by; those of what is compared are enough.
analyze staged_certificate (run_id, status, personnel_number, family_key, given_key, email, unit_code);

-- By personnel number, and the name must not contradict it.
update staged_certificate s set person_id = p.id
from person p
where s.run_id = :run and s.status <> 'REJECTED' and p.person_key = 'number:' || s.personnel_number
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
        -- An e-mail that is somebody's, with another name, is a contradiction.
        and not exists (select from person o where lower(o.email) = lower(s.email))
        and exists (
            select from assignment a
            where a.person_id = p.id and a.unit_code = coalesce(s.unit_code,
                case when s.unit_text is null and (select count(distinct unit_code) from assignment) = 1
                    then a.unit_code end))
    group by s.entry having count(*) = 1
) fitting
where s.run_id = :run and s.entry = fitting.entry;
