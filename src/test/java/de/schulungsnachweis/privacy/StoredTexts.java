package de.schulungsnachweis.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every column that can hold a text or a reference to a person, and what becomes of it. A new one has to be put here. */
enum StoredTexts {
    /** In the person's record, and gone with the person. */
    SHOWN("""
            person: personnel_number family_name given_name academic_title email
            assignment: unit_code target_group function sub_unit supervisor
            certificate: title provider course_number duration_problem format source category_stated unit_code
            judgement: mandate_id category_leaders category_staff reason
            staged_staff: sheet personnel_number family_name given_name academic_title email unit_text sub_unit function \
            supervisor
            staged_certificate: sheet personnel_number family_name given_name email unit_text title provider course_number \
            duration_problem format source category_stated listed
            corrected_certificate: listed
            import_problem: sheet column_name value message
            fact_change: before
            certificate_answer: answer
            certificate_answer_key: title course_number provider
            person_answer: listed
            citizen_contact_decision: unit_code
            certificate_correction: listed_title_key title provider course_number duration_problem
            reminder_named: person_id
            """),
    /** Keys, comparison forms and repetitions: they say nothing more, and go with the person. */
    KEYS("""
            person: person_key family_key given_key
            assignment: person_id
            certificate: person_id person_reference title_key series_key duplicate_of question
            judgement: certificate_id rule_version outcome
            tally: certificate_id person_id
            joined_training: certificate_id
            unit_head: unit_code personnel_number
            staged_staff: status person_key family_key given_key unit_code target_group
            staged_certificate: status family_key given_key title_key series_key unit_code person_id
            import_problem: code cell
            planned_change: kind person_id certificate_id
            fact_change: table_name
            certificate_answer: person_id person_key
            certificate_answer_key: kind title_key
            person_answer: person_reference family_key given_key person_id person_key units
            citizen_contact_decision: person_id
            corrected_certificate: certificate_id
            certificate_correction: person_id title_key series_key
            reminder_mail: person_id
            """),
    /** In the record; the person is cut off from it, and the rest stays. */
    DETACHED("""
            evaluation_version_row: person_id unit_code target_group certificate_id category outcome content_outcome reason
            reminder_mail: units message_id state
            """),
    /** Of nobody in particular, and gone when the retention ends. */
    GOES_LATER("""
            import_run: file_name refusal kind_reason unknown_headers
            file_agreement: units kind shape headers meanings
            unit_delivery: unit_code prepared_by remark
            login_session_attributes: attribute_name attribute_bytes
            """),
    /** Part of what was released: it stays, with the names that answer for it. */
    RELEASED("""
            evaluation_version: unit_code mandate_id rule_version prepared_by answered_by remark
            evaluation_version_table: table_json sha256
            evaluation_version_unit: code name kind division counted_elsewhere
            evaluation_version_place: place
            evaluation_version_input: kind sha256
            evaluation_round: mandate_id kind
            returned_release: reason
            """),
    /** Of those who use the program: accounts, identifiers of who acted, addresses of offices. */
    USERS("""
            local_account: login_name display_name password_hash
            account_role: role
            account_unit: unit_code
            audit_entry: actor action subject
            import_run: actor
            course_decision: actor revoked_by
            certificate_answer: actor revoked_by
            person_answer: actor revoked_by
            citizen_contact_decision: actor revoked_by
            certificate_correction: actor revoked_by
            evaluation_round: opened_by closed_by
            evaluation_version: made_by
            returned_release: returned_by
            file_agreement: actor
            reminder_setting: sender_address reply_address contact
            reminder_start: actor
            reminder_unit: contact contact_address
            reminder_template: changed_by
            reminder_cycle: actor
            notice: changed_by
            login_session: principal_name
            """),
    /** Units, courses, states, settings. */
    NO_PERSON("""
            organisational_unit: code code_key name kind division email
            unit_spelling: spelling_key unit_code
            unit_version: unit_code
            import_run: kind state sha256 default_unit units mode list_columns list_headers phase file_shape
            import_run_unit: unit_code
            course_decision: mandate_id course_key title_key provider_key category subject title provider reason
            mandate_group: mandate_id target_group duty_group
            mandate_number: mandate_id
            judgement_kind: mandate_id outcome category_leaders category_staff
            reminder_setting: council_reference rhythm mail_domains
            reminder_start: step place
            reminder_unit: unit_code
            reminder_template: kind subject body
            reminder_cycle: key unit_code
            reminder_mail: kind unit_code reason
            retention_count: kind
            notice: subject text
            request_count: caller
            """);

    private final String lines;

    StoredTexts(String lines) {
        this.lines = lines;
    }

    /** The columns as "table.column". */
    Set<String> columns() {
        return lines.lines()
                .flatMap(line -> {
                    String[] parts = line.split(": ");
                    return Stream.of(parts[1].strip().split(" +")).map(column -> parts[0].strip() + "." + column);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> all() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
