-- More than one mandate side by side: what was decided on a category belongs to the mandate that has it.
alter table course_decision
    -- The version before this one may still run beside it and knows no other mandate.
    add column mandate_id text not null default 'zugangshemmnisse-2026',
    drop constraint course_decision_category_check,
    add constraint course_decision_category_check check (category ~ '^[A-Z][A-Z_]*$');

-- In which line of a mandate's table somebody counts whom the staff lists put into a group; none of a mandate: in the same.
create table mandate_group (
    mandate_id text not null,
    target_group text not null check (target_group in ('LEADERS', 'STAFF', 'NOT_IN_TARGET_GROUP', 'UNDECLARED')),
    duty_group text not null check (duty_group in ('LEADERS', 'STAFF', 'NOT_IN_TARGET_GROUP', 'UNDECLARED')),
    primary key (mandate_id, target_group)
);
