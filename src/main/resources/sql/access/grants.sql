-- What the service's role may do. It owns nothing; the scope of a transaction decides which rows it sees.
grant usage on schema public to ${role};
grant select, insert, update, delete, maintain on all tables in schema public to ${role};
grant usage on all sequences in schema public to ${role};
grant execute on all functions in schema public to ${role};

-- Written by COPY, read through the table that each is a part of.
revoke all on staged_staff_rows, staged_certificate_rows, import_problem_rows, judgement_rows from ${role};
grant insert, maintain on staged_staff_rows, staged_certificate_rows, import_problem_rows, judgement_rows to ${role};

-- Written by triggers, whoever judges.
revoke insert, update, delete on tally, judgement_kind, mandate_number from ${role};
revoke execute on function refill_tally() from ${role};
revoke all on fact_mark from ${role};

-- Append-only.
revoke update, delete on audit_entry from ${role};
revoke update, delete on reminder_start from ${role};
revoke insert, delete on reminder_setting from ${role};

-- What was released or closed never changes. Its rows are copied by functions of the owner, which nobody else can do.
revoke update, delete on evaluation_version, evaluation_version_table, returned_release from ${role};
revoke insert, update, delete on evaluation_version_row, evaluation_version_unit, evaluation_version_place,
    evaluation_version_input from ${role};
revoke update, delete on evaluation_round from ${role};
grant update (closed_at, closed_by) on evaluation_round to ${role};
revoke delete on unit_delivery from ${role};

-- Whether a database holds examples is decided once.
revoke update, delete on installation from ${role};
revoke all on flyway_schema_history from ${role};

-- Counted by a function of the owner, so that nobody can put the count back.
revoke all on request_count from ${role};
