-- What would move the township most, worked out by its county at publishing, for the township never reads the county.

create table scorecard_lever (
    edition_no  integer not null references scorecard on delete cascade,
    code        text not null,
    goal        text not null check (goal in ('median', 'target', 'best-peer')),
    now         numeric,
    reached     numeric not null,
    score_gain  numeric not null,
    rank_after  integer,
    shared_with integer not null,
    primary key (edition_no, code, goal)
);
comment on table scorecard_lever is 'The gain if one indicator reached the county''s median, its target or the best figure, and nothing else changed; no neighbour''s name.';
comment on column scorecard_lever.now is 'Empty when the indicator is not reported: the gain is that of reporting it.';
comment on column scorecard_lever.shared_with is 'How many other townships would share the place.';
