-- People set their own password through a link that works once; only the link's hash is kept.
create table invitation (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    account_id integer not null references account,
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on table invitation is 'One-time links; the newest of an account is the only one that works.';
create index invitation_of_account on invitation (account_id);
