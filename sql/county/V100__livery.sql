-- How a county dresses its people's pages: one colour, one emblem.
create table livery (
    one        boolean primary key default true check (one),
    accent     text check (accent ~ '^#[0-9a-f]{6}$'),
    emblem     bytea check (length(emblem) <= 200000),
    changed_at timestamptz not null,
    changed_by text not null
);
comment on column livery.emblem is 'A small PNG, drawn by the service itself.';
