-- The record as lists name it: a correction of what was corrected already is about the same listed record.
create temporary table corrected on commit drop as
select c.person_id, c.title_key, c.last_day,
    case when k.id is null then c.title_key else k.listed_title_key end as listed_title_key,
    case when k.id is null then c.last_day else k.listed_last_day end as listed_last_day
from certificate c
left join certificate_correction k on k.person_id = c.person_id and k.revoked_at is null
    and (k.title_key, k.last_day) is not distinct from (c.title_key, c.last_day)
where c.id = :certificate
limit 1;

update certificate_correction k set revoked_at = :now, revoked_by = :actor
from corrected o
where k.person_id = o.person_id and k.revoked_at is null
    and (k.listed_title_key, k.listed_last_day) is not distinct from (o.listed_title_key, o.listed_last_day);

insert into certificate_correction (person_id, listed_title_key, listed_last_day, title, title_key, series_key,
    series_part, provider, course_number, first_day, last_day, minutes, minutes_least, minutes_most, duration_assumed,
    duration_problem, proof_present, actor, decided_at)
select o.person_id, o.listed_title_key, o.listed_last_day, :title, :titleKey, :seriesKey, :seriesPart, :provider,
    :course, :firstDay::date, :lastDay, :minutes, :least, :most, :assumed, :problem, :proof, :actor, :now
from corrected o;

-- What the list says of it stays noted, so that it can hold again.
insert into corrected_certificate (certificate_id, correction_id, listed)
select c.id, k.id, listed_values(to_jsonb(c))
from corrected o
join certificate c on c.person_id = o.person_id and (c.title_key, c.last_day) is not distinct from (o.title_key, o.last_day)
join certificate_correction k on k.person_id = o.person_id and k.revoked_at is null
    and (k.listed_title_key, k.listed_last_day) is not distinct from (o.listed_title_key, o.listed_last_day)
on conflict (certificate_id) do update set correction_id = excluded.correction_id;

update certificate c set title = :title, title_key = :titleKey, series_key = :seriesKey, series_part = :seriesPart,
    provider = :provider, course_number = :course, first_day = :firstDay::date, last_day_earliest = :lastDay,
    last_day = :lastDay, minutes = :minutes, minutes_least = :least, minutes_most = :most,
    duration_assumed = :assumed, duration_problem = :problem, proof_present = :proof, row_unclear = false
from corrected o
where c.person_id = o.person_id and (c.title_key, c.last_day) is not distinct from (o.title_key, o.last_day);

drop table corrected;
