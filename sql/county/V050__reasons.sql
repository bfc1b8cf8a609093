-- Why the places of an edition are what they are, worked out once when it is published: pages and packs read it,
-- nobody computes it again, and a later version of the engine cannot change what was said.

alter table edition add column mean_shift double precision;
comment on column edition.mean_shift is 'By how many places a township moves on average when every choice behind the ranking is drawn anew.';

create table edition_explanation (
    edition_no   integer not null references edition,
    township_id  integer not null references township,
    node         text not null,
    code         text not null,
    raw          double precision,
    counted      double precision,
    normalised   double precision,
    weight       double precision not null,
    contribution double precision not null,
    primary key (edition_no, township_id, node, code)
);
comment on table edition_explanation is 'An indicator''s way into the score of a node: reported, after cap and transform, on the scale, its share, what it adds; unrounded, so that the parts add up.';

create table edition_shift (
    edition_no  integer not null references edition,
    township_id integer not null references township,
    since       integer not null references edition,
    rank_before integer not null,
    rank        integer not null,
    own         integer not null,
    others      integer not null,
    method      integer not null,
    membership  integer not null,
    primary key (edition_no, township_id),
    constraint parts_add_up check (own + others + method + membership = 24 * (rank_before - rank))
);
comment on table edition_shift is 'The places gained since the edition of the year before, split by cause, in twenty-fourths of a place.';

create table edition_sensitivity (
    edition_no  integer not null references edition,
    choice      text not null check (choice in ('weights', 'normalisation', 'aggregation', 'imputation', 'readings')),
    first_order double precision not null,
    total       double precision not null,
    primary key (edition_no, choice)
);
comment on table edition_sensitivity is 'Which choice behind the ranking moves places most: Sobol indices, shares of the variance of the mean shift.';

create table edition_pair (
    edition_no  integer not null references edition,
    township_id integer not null references township,
    other_id    integer not null references township,
    ahead       double precision not null check (ahead between 0 and 1),
    primary key (edition_no, township_id, other_id)
);
comment on table edition_pair is 'In which share of the draws the one is ahead of the other overall; ties are neither''s.';

create table edition_remark (
    edition_no  integer not null references edition,
    remark_no   integer not null,
    kind        text not null,
    code        text not null,
    township_id integer references township,
    primary key (edition_no, remark_no)
);
comment on table edition_remark is 'What a reader of the scores must know: an indicator left out and why, a zero that decides a mean.';
