-- What a county wants to be told of when it publishes, and which townships' reports it saw made public.
create table threshold (
    threshold_id integer generated always as identity primary key,
    kind         text not null check (kind in ('rate-under', 'places-lost')),
    bound        numeric not null check (bound > 0),
    code         text,
    set_at       timestamptz not null,
    set_by       text not null,
    constraint a_code_for_rates check (code is null or kind = 'rate-under'),
    unique nulls not distinct (kind, bound, code)
);
comment on column threshold.code is 'The one rate that is watched; empty: every rate.';

create table report_publicity (
    township_id  integer not null references township,
    year         integer not null,
    published_on date not null,
    noted_at     timestamptz not null,
    noted_by     text not null,
    primary key (township_id, year)
);
comment on table report_publicity is 'The day on which a township made its report of the year public; due before 1 April.';
