-- One person of whom everything is stored that can be stored, long ago; a colleague of whom little is. Every text is named
-- after its column.
do $$
declare
    list bigint; lists bigint; someone bigint; colleague bigint; place bigint; proof bigint; waiting bigint; answer bigint;
    asked bigint; version bigint; cycle bigint; mail bigint; correction bigint;
begin
    insert into organisational_unit (code, code_key, name, kind) values ('50', '50', 'Sozialamt', 'AMT');
    insert into import_run (kind, state, file_name, file_size, sha256, received_at, applied_at, actor, units, refusal,
        kind_reason, unknown_headers)
    values ('STAFF', 'APPLIED', 'marke-import_run-file_name', 1, repeat('a', 64), '2020-01-01', '2020-01-01', 'lokal:1',
        '{50}', 'marke-import_run-refusal', 'marke-import_run-kind_reason', '{marke-import_run-unknown_headers}')
    returning id into list;
    insert into import_run (kind, state, file_name, file_size, sha256, received_at, applied_at, actor, units)
    values ('CERTIFICATES', 'APPLIED', 'nachweise.xlsx', 1, repeat('b', 64), '2020-01-01', '2020-01-01', 'lokal:1', '{50}')
    returning id into lists;

    insert into person (person_key, personnel_number, family_name, given_name, family_key, given_key, academic_title, email,
        run_id)
    values ('marke-person-person_key', 'marke-person-personnel_number', 'marke-person-family_name',
        'marke-person-given_name', 'marke-person-family_key', 'marke-person-given_key', 'marke-person-academic_title',
        'marke-person-email', list)
    returning id into someone;
    insert into person (person_key, personnel_number, family_name, family_key, run_id)
    values ('number:2', '2', 'Kollegin', 'KOLLEGIN', list)
    returning id into colleague;
    insert into unit_head (unit_code, personnel_number) values ('50', 'marke-person-personnel_number');
    insert into assignment (person_id, unit_code, target_group, function, sub_unit, supervisor, main, entries, run_id)
    values (someone, '50', 'STAFF', 'marke-assignment-function', 'marke-assignment-sub_unit',
        'marke-assignment-supervisor', true, 1, list)
    returning id into place;
    insert into assignment (person_id, unit_code, target_group, supervisor, main, entries, run_id)
    values (colleague, '50', 'STAFF', 'Marke-person-email', true, 1, list);

    insert into certificate (run_id, entry, person_id, person_reference, title, title_key, series_key, series_part, provider,
        course_number, last_day, duration_assumed, duration_problem, format, source, category_stated, row_unclear, unit_code)
    values (lists, 1, someone, 'marke-certificate-person_reference', 'marke-certificate-title',
        'marke-certificate-title_key', 'marke-certificate-series_key', false, 'marke-certificate-provider',
        'marke-certificate-course_number', '2019-05-16', false, 'marke-certificate-duration_problem',
        'marke-certificate-format', 'marke-certificate-source', 'marke-certificate-category_stated', false, '50')
    returning id into proof;
    insert into judgement (certificate_id, mandate_id, rule_version, outcome, category_leaders, category_staff,
        fulfils_leaders, fulfils_staff, reason)
    values (proof, 'marke-judgement-mandate_id', '1', 'COUNTED', 'DEMOCRATIC', 'DEMOCRATIC', true, true,
        'marke-judgement-reason');
    insert into joined_training (certificate_id, joined_minutes, joined_assumed, joined_unclear)
    values (proof, 97531, false, false);

    insert into staged_staff (run_id, entry, sheet, row_number, status, person_key, personnel_number, family_name, given_name,
        family_key, given_key, academic_title, email, unit_text, sub_unit, function, supervisor)
    values (list, 1, 'marke-staged_staff-sheet', 7, 'READ', 'marke-person-person_key',
        'marke-staged_staff-personnel_number', 'marke-staged_staff-family_name', 'marke-staged_staff-given_name',
        'marke-staged_staff-family_key', 'marke-staged_staff-given_key', 'marke-staged_staff-academic_title',
        'marke-staged_staff-email', 'marke-staged_staff-unit_text', 'marke-staged_staff-sub_unit',
        'marke-staged_staff-function', 'marke-staged_staff-supervisor');
    insert into staged_staff (run_id, entry, row_number, status, person_key, family_name, supervisor)
    values (list, 2, 8, 'READ', 'number:2', 'Kollegin', 'marke-person-personnel_number');
    insert into staged_certificate (run_id, entry, sheet, row_number, status, personnel_number, family_name, given_name,
        family_key, given_key, email, unit_text, title, title_key, series_key, provider, course_number, duration_problem,
        format, source, category_stated, person_id, listed)
    values (lists, 1, 'marke-staged_certificate-sheet', 7, 'READ', 'marke-staged_certificate-personnel_number',
        'marke-staged_certificate-family_name', 'marke-staged_certificate-given_name',
        'marke-staged_certificate-family_key', 'marke-staged_certificate-given_key', 'marke-staged_certificate-email',
        'marke-staged_certificate-unit_text', 'marke-staged_certificate-title', 'marke-staged_certificate-title_key',
        'marke-staged_certificate-series_key', 'marke-staged_certificate-provider',
        'marke-staged_certificate-course_number', 'marke-staged_certificate-duration_problem',
        'marke-staged_certificate-format', 'marke-staged_certificate-source',
        'marke-staged_certificate-category_stated', someone, '{"title": "marke-staged_certificate-listed"}');
    insert into import_problem (run_id, entry, sheet, row_number, code, column_name, cell, value, message)
    values (list, 1, 'marke-import_problem-sheet', 7, 'X', 'marke-import_problem-column_name', 'A7',
        'marke-import_problem-value', 'marke-import_problem-message');
    insert into planned_change (run_id, entry, kind, person_id) values (list, 1, 'CHANGED', someone);
    insert into fact_change (run_id, table_name, row_id, before)
    values (list, 'assignment', place, jsonb_build_object('person_id', someone, 'function', 'marke-fact_change-before'));

    insert into certificate_answer (person_id, answer, actor, answered_at)
    values (someone, 'SAME', 'lokal:1', '2020-01-01') returning id into answer;
    insert into certificate_answer_key (answer_id, kind, title_key, last_day, title)
    values (answer, 'RECORD', 'marke-certificate_answer_key-title_key', '2019-05-16', 'marke-certificate_answer_key-title');
    insert into certificate_answer_key (answer_id, kind, title_key, course_number)
    values (answer, 'COURSE', 'x', 'marke-certificate_answer_key-course_number');
    -- Out of force since a list was undone: the person is named by the key.
    insert into certificate_answer (person_key, answer, actor, answered_at)
    values ('marke-person-person_key', 'PARTS', 'lokal:1', '2020-01-01') returning id into answer;
    insert into certificate_answer_key (answer_id, kind, title_key, provider)
    values (answer, 'SERIES', 'x', 'marke-certificate_answer_key-provider');
    insert into person_answer (person_reference, family_key, given_key, listed, person_id, units, actor, answered_at)
    values ('marke-person_answer-person_reference', 'marke-person_answer-family_key', 'marke-person_answer-given_key',
        'marke-person_answer-listed', someone, '{50}', 'lokal:1', '2020-01-01');
    insert into person_answer (person_reference, listed, person_key, units, actor, answered_at)
    values ('name:x', 'marke-person_answer-person_key', 'marke-person-person_key', '{50}', 'lokal:1', '2020-01-01');
    insert into citizen_contact_decision (person_id, unit_code, citizen_contact, actor, decided_at)
    values (someone, '50', true, 'lokal:1', '2020-01-01');
    insert into certificate_correction (person_id, listed_title_key, listed_last_day, title, title_key, series_key,
        series_part, provider, course_number, last_day, duration_assumed, duration_problem, actor, decided_at)
    values (someone, 'marke-certificate_correction-listed_title_key', '2019-05-16', 'marke-certificate_correction-title',
        'marke-certificate_correction-title_key', 'marke-certificate_correction-series_key', false,
        'marke-certificate_correction-provider', 'marke-certificate_correction-course_number', '2019-05-16', false,
        'marke-certificate_correction-duration_problem', 'lokal:1', '2020-01-01')
    returning id into correction;
    insert into corrected_certificate (certificate_id, correction_id, listed)
    values (proof, correction, '{"title": "marke-corrected_certificate-listed"}');

    insert into evaluation_round (mandate_id, kind, as_of, due_day, opened_by, closed_at, closed_by)
    values ('m', 'FINAL', '2020-01-31', '2020-02-28', 'lokal:2', '2020-03-01', 'lokal:2') returning id into asked;
    insert into unit_delivery (round_id, unit_code, prepared_by, prepared_on, remark)
    values (asked, '50', 'marke-unit_delivery-prepared_by', '2020-02-01', 'marke-unit_delivery-remark');
    for turn in 1 .. 2 loop
        insert into evaluation_version (round_id, unit_code, mandate_id, rule_version, as_of, counted_on, prepared_by,
            prepared_on, answered_by, answered_on, remark, made_by)
        values (asked, '50', 'm', '1', '2020-01-31', '2020-02-01', 'x', '2020-02-01', 'y', '2020-02-01', '', 'lokal:1')
        returning id into version;
        insert into evaluation_version_table (version_id, table_json, sha256) values (version, '{}', repeat('c', 64));
        insert into evaluation_version_row (version_id, person_id, unit_code, target_group, certificate_id, run_id, category,
            fulfils, outcome, content_outcome, reason)
        values (version, someone, '50', 'STAFF', proof, lists, 'DEMOCRATIC', true, 'COUNTED', 'COUNTED',
            'marke-evaluation_version_row-reason'),
            (version, colleague, '50', 'STAFF', null, null, null, null, null, null, null);
    end loop;

    insert into reminder_cycle (key, unit_code, prepared_at, actor) values ('2020-01', '50', '2020-01-01', 'programm')
    returning id into cycle;
    insert into reminder_mail (cycle_id, kind, person_id, units, message_id, open_count, done_count, next_attempt_at)
    values (cycle, 'DIGEST', someone, '{50}', 'marke-reminder_mail-message_id', 1, 0, '2020-01-01') returning id into mail;
    insert into reminder_mail (cycle_id, kind, person_id, units, message_id, open_count, done_count, next_attempt_at)
    values (cycle, 'DIGEST', colleague, '{50}', 'marke-reminder_named-mail_id', 1, 0, '2020-01-01') returning id into mail;
    insert into reminder_named (mail_id, person_id) values (mail, someone);
    insert into file_agreement (units, kind, shape, headers, meanings, number_width, actor, agreed_at)
    values ('{50}', 'STAFF', 'x', '{marke-file_agreement-headers}', '{x}', 0, 'lokal:1', '2020-01-01');
end
$$;
