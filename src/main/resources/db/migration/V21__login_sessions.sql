-- Who is logged in, for all instances and over a restart of the service. Unlogged: sessions are in no archive of the server's
-- log and on no replica, and are gone after a crash of the server; then everybody logs in again.
create unlogged table login_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    -- Never filled: nobody looks for the sessions of a person.
    principal_name varchar(100) check (principal_name is null)
);
create index on login_session (expiry_time);

create unlogged table login_session_attributes (
    session_primary_id char(36) not null references login_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

alter table login_session enable row level security;
create policy keeper on login_session using ((select scope_job()) = 'session');
alter table login_session_attributes enable row level security;
create policy keeper on login_session_attributes using ((select scope_job()) = 'session');
