-- What a list says of a certificate that was corrected by hand: it holds again when the correction is taken back.
create table corrected_certificate (
    certificate_id bigint primary key references certificate on delete cascade,
    correction_id bigint not null references certificate_correction on delete cascade,
    -- The columns of the certificate as the newest list says them.
    listed jsonb not null
);
create index on corrected_certificate (correction_id);

alter table corrected_certificate enable row level security;
create policy unrestricted on corrected_certificate using ((select scope_sees_facts()));
create policy own_office on corrected_certificate using (exists (
    select from certificate_correction k where k.id = correction_id));

-- What the list itself says where a correction holds instead.
alter table staged_certificate add column listed jsonb;

-- What lists say of a certificate; what follows from it is judged anew.
create function listed_values(of_certificate jsonb) returns jsonb
language sql immutable parallel safe
return (
    select jsonb_object_agg(key, value) from jsonb_each(of_certificate)
    where key in ('title', 'title_key', 'series_key', 'series_part', 'provider', 'course_number', 'first_day',
        'last_day_earliest', 'last_day', 'minutes', 'minutes_least', 'minutes_most', 'duration_assumed',
        'duration_problem', 'proof_present', 'row_unclear'));
