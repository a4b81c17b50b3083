with term as (
    select * from unnest(:kinds::text[], :codes::text[], :terms::text[]) as t (kind, code, term)
), label (position, name, text) as (
    values (1, 'personnel_number', 'Personalnummer'), (2, 'family_name', 'Familienname'), (3, 'given_name', 'Vorname'),
        (4, 'academic_title', 'Akademischer Titel'), (5, 'email', 'E-Mail'), (6, 'entry_day', 'Eintritt'),
        (7, 'exit_day', 'Austritt'), (8, 'unit_code', 'Organisationseinheit'), (9, 'sub_unit', 'Untereinheit'),
        (10, 'valid_from', 'Von'), (11, 'valid_until', 'Bis'), (12, 'target_group', 'Zielgruppe'),
        (13, 'leader', 'Führungskraft'), (14, 'citizen_contact', 'Bürgerkontakt'),
        (15, 'media_work', 'Medien- und Öffentlichkeitsarbeit'), (16, 'function', 'Funktion'),
        (17, 'supervisor', 'Vorgesetzte Person'), (18, 'on_duty', 'Im Dienst'), (19, 'main', 'Zählt hier'),
        (20, 'title', 'Titel'), (21, 'provider', 'Anbieter'), (22, 'course_number', 'Kursnummer'),
        (23, 'first_day', 'Erster Tag'), (24, 'last_day_earliest', 'Letzter Tag frühestens'), (25, 'last_day', 'Letzter Tag'),
        (26, 'minutes', 'Minuten'), (27, 'minutes_least', 'Minuten mindestens'), (28, 'minutes_most', 'Minuten höchstens'),
        (29, 'duration_assumed', 'Dauer angenommen'), (30, 'duration_problem', 'Dauer unklar'),
        (31, 'durations_differ', 'Dauern widersprechen sich'), (32, 'format', 'Format'), (33, 'source', 'Herkunft'),
        (34, 'proof_present', 'Nachweis liegt vor'), (35, 'category_stated', 'Angegebene Kompetenz'),
        (36, 'person_reference', 'Angabe zur Person'), (37, 'row_unclear', 'Zeile unklar'), (38, 'question', 'Rückfrage'),
        (39, 'series_part', 'Teil einer Reihe')
)
select r.file_name as "Geändert durch die Liste", r.applied_at::date as "Am",
    case f.table_name when 'person' then 'Person' when 'assignment' then 'Zugehörigkeit' else 'Nachweis' end as "Bereich",
    earlier.text as "Frühere Angaben"
from chosen_image c
join fact_change f on f.run_id = c.run_id and f.table_name = c.table_name and f.row_id = c.row_id
join import_run r on r.id = f.run_id
cross join lateral (
    -- What has no label is shown under its name in the database, so that nothing that is stored is left out.
    select string_agg(coalesce(l.text, v.key) || ': ' || case v.value
            when 'true' then 'ja'
            when 'false' then 'nein'
            when 'LEADERS' then 'Führungskräfte'
            when 'STAFF' then 'Beschäftigte'
            when 'NOT_IN_TARGET_GROUP' then 'nicht in der Zielgruppe'
            when 'UNDECLARED' then 'ohne Angabe'
            else coalesce(t.term, regexp_replace(v.value, '^(\d{4})-(\d\d)-(\d\d)$', '\3.\2.\1')) end,
        '; ' order by l.position, v.key) as text
    from jsonb_each_text(jsonb_strip_nulls(f.before)) v
    left join label l on l.name = v.key
    -- Formats and sources: the kind is called like the column.
    left join term t on t.kind = v.key and t.code = v.value
    -- Numbers of rows, and other spellings of what is shown.
    where v.key not in ('id', 'run_id', 'person_id', 'entry', 'entries', 'duplicate_of')
        and not (v.key like '%\_key')
) earlier
order by r.applied_at, f.table_name, f.row_id
