-- R9: parts of one training, or one training under two days? A person decides. Asked
-- of the persons in the temporary table touched_person.
update certificate c set question = 'SERIES'
from (
    select id,
        count(*) over (partition by person_reference, lower(course_number)) > 1 and course_number is not null
        or count(*) over (partition by person_reference, series_key, lower(provider), series_part) > 1 and series_part
            as asked
    from certificate
    where duplicate_of is null and (course_number is not null or series_part) and person_reference in (
        select person_reference from touched_person)
) s
where c.id = s.id and s.asked and c.question is null;
