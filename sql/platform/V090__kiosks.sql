-- Big screens that show a county's published ranking without anybody signed in; a reviewer may end each at any time.
create table kiosk (
    kiosk_id   integer generated always as identity primary key,
    county_id  integer not null references county,
    name       text not null check (length(name) between 1 and 60),
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    created_by text not null,
    seen_at    timestamptz,
    revoked_at timestamptz
);
comment on table kiosk is 'Read-only screens; only the hash of a token is kept, and a revoked screen stays on record.';
create index kiosk_of_county on kiosk (county_id);
