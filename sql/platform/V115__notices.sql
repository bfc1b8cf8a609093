-- What somebody has seen of their notices, and how they want to be told. The notices themselves are worked out from
-- what stands each time somebody looks; nothing of a county's or a township's is kept here.
create table notice_mark (
    account_id integer not null references account,
    notice     text not null check (length(notice) between 1 and 120),
    read_at    timestamptz,
    mailed_at  timestamptz,
    primary key (account_id, notice)
);
comment on column notice_mark.notice is 'Which notice: its kind and numbers, never a name or a figure.';

create table notice_wish (
    account_id integer primary key references account,
    digest     boolean not null default false,
    feed_hash  text unique check (feed_hash ~ '^[0-9a-f]{64}$')
);
comment on column notice_wish.feed_hash is 'Of the secret address of the person''s calendar; empty while there is none.';
