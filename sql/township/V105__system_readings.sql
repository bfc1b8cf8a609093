-- What other systems delivered, beside what stands in the draft: they fill what is empty and overwrite nobody.

create table system_delivery (
    delivery_id  integer generated always as identity primary key,
    system       text not null,
    delivery_key text not null check (length(delivery_key) between 1 and 100),
    content_hash text not null,
    token_id     integer not null,
    delivered_at timestamptz not null,
    answer       text not null default '',
    unique (system, delivery_key)
);
comment on table system_delivery is 'One for each idempotency key: the same again is answered from here and changes nothing.';

create table system_reading (
    year        integer not null check (year between 1990 and 2200),
    code        text not null,
    source_name text not null,
    value       numeric not null,
    low         numeric not null,
    high        numeric not null,
    qualifier   text not null check (qualifier in ('exact', 'about', 'at_least', 'at_most')),
    period      text not null,
    source      text not null check (source = 'system'),
    sentence    text not null,
    as_of       timestamptz not null,
    received_at timestamptz not null,
    delivery_id integer not null references system_delivery,
    left_at     timestamptz,
    left_by     text,
    primary key (year, code, source_name)
);
comment on column system_reading.source_name is 'The system.';
comment on column system_reading.as_of is 'When the figure was true in the system itself.';
comment on column system_reading.left_at is 'Somebody looked at this value and left the draft as it was.';
