-- By which rules the stored judgements were made is asked with every table: there are one or two, among tens of thousands of rows.
create index judgement_rule_version_idx on judgement (mandate_id, rule_version);
