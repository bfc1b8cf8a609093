-- Townships that the county compares with each other by its own judgement, beside kinds and bands of population.

create table peer_group (
    name       text primary key check (length(name) between 1 and 40),
    changed_at timestamptz not null,
    changed_by text not null
);

create table peer_group_member (
    name        text not null references peer_group on delete cascade,
    township_id integer not null references township,
    primary key (name, township_id)
);
