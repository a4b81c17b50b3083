-- R23: a release that the Haupt- und Personalamt gave back to its unit. It stays as it is, and counts no longer in its round.
create table returned_release (
    version_id bigint primary key references evaluation_version,
    reason text not null check (reason <> ''),
    returned_at timestamptz not null default now(),
    returned_by text not null
);

alter table returned_release enable row level security;
create policy of_version on returned_release for select using (
    exists (select from evaluation_version v where v.id = version_id));
create policy given_back on returned_release for insert with check (
    (select scope_has_role('HUMAN_RESOURCES')) and returned_by = (select scope_actor()));
