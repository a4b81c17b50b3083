-- By which rules the stored judgements were made is asked with every table: there are one or two, among tens of thousands of rows.
create index judgement_rule_version_idx on judgement (mandate_id, rule_version);

-- What the lists of an office brought, without looking at those of all others.
create index tally_run_id_idx on tally (run_id);
