-- A second factor beside the password: the secret of a code generator (RFC 6238) and codes for the day it is lost.
create table second_factor (
    account_id integer primary key references account,
    secret     text not null check (secret ~ '^[A-Z2-7]{32}$'),
    last_step  bigint not null default 0,
    since      timestamptz not null
);
comment on column second_factor.last_step is 'The half minute of the last code that was taken: each code opens once.';

create table recovery_code (
    account_id integer not null references account,
    code_hash  text not null check (code_hash ~ '^[0-9a-f]{64}$'),
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

-- Where letters reach somebody whose user name is no address.
alter table account
    add column email text not null default '' check (length(email) <= 200);
