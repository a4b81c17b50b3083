-- Outcome and categories go together. Only where the planner knows how few kinds of judgements there are, it lets several
-- processes count them beside one another.
create statistics judgement_kinds (ndistinct) on outcome, category_leaders, category_staff from judgement;
create statistics judgement_rows_kinds (ndistinct) on outcome, category_leaders, category_staff from judgement_rows;
