-- Keys with which another system delivers figures into one township's draft; whoever made one may end it at any time.
create table system_token (
    token_id    integer generated always as identity primary key,
    township_id integer not null references township,
    system      text not null check (system in ('cases', '12345', 'petitions', 'grid', 'mediation')),
    token_hash  text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    created_at  timestamptz not null,
    created_by  text not null,
    used_at     timestamptz,
    revoked_at  timestamptz
);
comment on table system_token is 'Only the hash of a token is kept, and a revoked one stays on record.';
create index system_token_of_township on system_token (township_id);
