-- Puts back how it was before an import: what it brought goes, what it changed or removed is as it was.

update certificate c set person_id = b.person_id, person_reference = b.person_reference, title = b.title,
    title_key = b.title_key, series_key = b.series_key, series_part = b.series_part, provider = b.provider,
    course_number = b.course_number, first_day = b.first_day, last_day_earliest = b.last_day_earliest,
    last_day = b.last_day, minutes = b.minutes, minutes_least = b.minutes_least, minutes_most = b.minutes_most,
    duration_assumed = b.duration_assumed, duration_problem = b.duration_problem, format = b.format,
    source = b.source, proof_present = b.proof_present, category_stated = b.category_stated,
    row_unclear = b.row_unclear, unit_code = b.unit_code, duplicate_of = b.duplicate_of, durations_differ = b.durations_differ,
    question = b.question
from fact_change f
cross join lateral jsonb_populate_record(null::certificate, f.before) b
where f.run_id = :run and f.table_name = 'certificate' and c.id = f.row_id;

delete from certificate where run_id = :run;

delete from assignment where run_id = :run;

delete from assignment where id in (
    select row_id from fact_change where run_id = :run and table_name = 'assignment');

-- What was answered about persons who go now waits for them; their certificates are as the lists name them.
update certificate_answer a set person_id = null, person_key = p.person_key, revoked_at = clock_timestamp(),
    revoked_by = 'programm:import'
from person p
where p.run_id = :run and a.person_id = p.id and a.revoked_at is null;

update person_answer a set person_id = null, person_key = p.person_key, revoked_at = clock_timestamp(),
    revoked_by = 'programm:import'
from person p
where p.run_id = :run and a.person_id = p.id and a.revoked_at is null;

update certificate c set person_id = null,
    person_reference = certificate_reference(
        null, s.personnel_number, s.family_key, s.given_key, coalesce(s.unit_code, s.unit_text), s.email)
from person p, staged_certificate s
where p.run_id = :run and c.person_id = p.id and s.run_id = c.run_id and s.entry = c.entry;

delete from person where run_id = :run;

update person p set family_name = b.family_name, given_name = b.given_name, given_key = b.given_key,
    academic_title = b.academic_title, email = b.email, entry_day = b.entry_day, exit_day = b.exit_day
from fact_change f
cross join lateral jsonb_populate_record(null::person, f.before) b
where f.run_id = :run and f.table_name = 'person' and p.id = f.row_id;

insert into assignment overriding system value
select b.*
from fact_change f
cross join lateral jsonb_populate_record(null::assignment, f.before) b
where f.run_id = :run and f.table_name = 'assignment';

-- R26a: what was decided by hand after the import stays decided.
update assignment a set citizen_contact = d.citizen_contact,
    target_group = target_group_of(a.leader, d.citizen_contact, a.media_work)
from fact_change f, import_run r, citizen_contact_decision d
where f.run_id = :run and f.table_name = 'assignment' and a.id = f.row_id and r.id = :run
    and d.person_id = a.person_id and d.unit_code = a.unit_code and d.revoked_at is null
    and d.decided_at > r.applied_at and (a.valid_until is null or a.valid_until >= d.decided_at::date);

update certificate c set title = k.title, title_key = k.title_key, series_key = k.series_key,
    series_part = k.series_part, provider = k.provider, course_number = k.course_number, first_day = k.first_day,
    last_day_earliest = k.last_day, last_day = k.last_day, minutes = k.minutes, minutes_least = k.minutes_least,
    minutes_most = k.minutes_most, duration_assumed = k.duration_assumed, duration_problem = k.duration_problem,
    proof_present = k.proof_present, row_unclear = false
from fact_change f, import_run r, certificate_correction k
where f.run_id = :run and f.table_name = 'certificate' and c.id = f.row_id and r.id = :run
    and k.person_id = c.person_id and k.revoked_at is null and k.decided_at > r.applied_at
    and (k.listed_title_key, k.listed_last_day) is not distinct from (c.title_key, c.last_day);

-- Units that only this list named.
delete from unit_spelling where unit_code in (
    select code from organisational_unit u
    where u.run_id = :run and not exists (select from assignment a where a.unit_code = u.code)
        and not unit_has_account(u.code));
delete from organisational_unit u
where u.run_id = :run and not exists (select from assignment a where a.unit_code = u.code)
    and not unit_has_account(u.code);

update unit_version v set list_day = u.earlier_list_day
from import_run_unit u, import_run r
where u.run_id = :run and r.id = :run and r.kind = 'STAFF' and r.mode = 'SNAPSHOT' and v.unit_code = u.unit_code;

delete from planned_change where run_id = :run;
delete from fact_change where run_id = :run;
update import_run set state = 'UNDONE' where id = :run;
