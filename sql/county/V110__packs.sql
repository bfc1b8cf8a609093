-- Meeting packs of the county: what was ordered, how far it is, and the finished files, which appear all at once or not at all.

create table pack (
    pack_id    integer generated always as identity primary key,
    edition_no integer not null references edition,
    title      text not null,
    plan       text not null,
    ordered_at timestamptz not null,
    ordered_by text not null,
    expires_at timestamptz not null,
    state      text not null check (state in ('waiting', 'making', 'ready', 'failed')),
    reason     text not null default '',
    missing    text not null default '',
    percent    integer not null default 0 check (percent between 0 and 100),
    alive_at   timestamptz not null,
    constraint failed_with_reason check ((state = 'failed') = (reason <> ''))
);
create index pack_by_end on pack (expires_at);
comment on column pack.plan is 'Parts, order, names, formats and language, as JSON.';
comment on column pack.ordered_by is 'Whose pack it is: who ordered it, or the recipient of a scheduled one.';
comment on column pack.missing is 'Letters no font has, for which PDF and OFD were left out.';
comment on column pack.alive_at is 'The last sign of life of the process that makes it; after too long a silence it counts as interrupted.';

create table pack_file (
    pack_id integer not null references pack on delete cascade,
    format  text not null,
    name    text not null,
    content bytea not null,
    primary key (pack_id, format)
);

create table pack_schedule (
    schedule_id  integer generated always as identity primary key,
    recipient    text not null,
    day          integer check (day between 1 and 28),
    plan         text not null,
    made_at      timestamptz not null,
    made_edition integer,
    outcome      text not null default '',
    created_by   text not null
);
comment on column pack_schedule.day is 'Of each month; empty: with each new edition.';
comment on column pack_schedule.made_at is 'When it last came to its turn; at first when it was set up.';
