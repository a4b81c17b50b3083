-- Why a list was taken for its kind, the end of a German sentence; null where a person said what it is.
alter table import_run add column kind_reason text;
