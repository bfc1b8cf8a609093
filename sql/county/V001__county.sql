-- A county's own schema: its townships, its framework, what it received and approved, its editions.

create table township (
    township_id integer primary key,
    code        text not null,
    name        text not null,
    kind        text not null check (kind in ('乡', '镇', '街道')),
    active_from integer not null,
    active_to   integer,
    unique (code, active_from),
    constraint active_in_order check (active_to is null or active_to >= active_from)
);
comment on table township is 'The members of the county; years are reporting years, both ends included.';

create table township_name (
    township_id integer not null references township,
    name        text not null,
    until_year  integer not null,
    primary key (township_id, until_year)
);
comment on table township_name is 'What a township was called up to and including a year; the present name stands in township.';

create table township_succession (
    predecessor_id integer not null references township,
    successor_id   integer not null references township,
    kind           text not null check (kind in ('merge', 'split')),
    year           integer not null,
    primary key (predecessor_id, successor_id)
);
comment on table township_succession is 'Boundary changes: from this reporting year the successor stands where the predecessor stood.';

create table framework_version (
    version     integer primary key,
    code        text not null,
    title       text not null,
    document    text not null,
    first_year  integer not null,
    adopted_at  timestamptz not null,
    adopted_by  text not null
);
comment on column framework_version.document is 'The framework file (YAML) exactly as adopted.';
comment on column framework_version.first_year is 'The first reporting year this version is used for.';

create table received_filing (
    township_id   integer not null references township,
    year          integer not null,
    filing_no     integer not null,
    submitted_at  timestamptz not null,
    submitted_by  text not null,
    content_hash  text not null,
    reading_count integer not null,
    state         text not null default 'waiting' check (state in ('waiting', 'returned', 'approved', 'superseded')),
    decided_at    timestamptz,
    decided_by    text,
    reason        text,
    primary key (township_id, year, filing_no),
    constraint decided_with_name check ((decided_at is null) = (decided_by is null)),
    constraint returned_with_reason check (state <> 'returned' or length(reason) > 0)
);
create unique index one_waiting_filing_a_year on received_filing (township_id, year) where state = 'waiting';
create unique index one_approved_filing_a_year on received_filing (township_id, year) where state = 'approved';

create table approved_reading (
    township_id integer not null references township,
    year        integer not null,
    code        text not null,
    value       numeric not null,
    low         numeric not null,
    high        numeric not null,
    qualifier   text not null check (qualifier in ('exact', 'about', 'at_least', 'at_most')),
    period      text not null,
    source      text not null check (source in ('report', 'typed', 'sheet', 'system')),
    source_name text not null,
    sentence    text not null,
    filing_no   integer not null,
    approved_at timestamptz not null,
    approved_by text not null,
    primary key (township_id, year, code),
    foreign key (township_id, year, filing_no) references received_filing
);
create index approved_reading_by_code on approved_reading (code, year);

create table edition (
    edition_no        integer primary key,
    year              integer not null,
    framework_version integer not null references framework_version (version),
    published_at      timestamptz not null,
    published_by      text not null,
    content_hash      text not null,
    townships         integer not null,
    ranked            integer not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawn_reason  text,
    constraint withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_reason is null))
);

create table edition_score (
    edition_no   integer not null references edition,
    township_id  integer not null references township,
    node         text not null,
    score        numeric,
    rank         integer,
    rank_p05     numeric,
    rank_median  numeric,
    rank_p95     numeric,
    p_top3       numeric,
    coverage     numeric not null,
    movement     integer,
    not_comparable text,
    primary key (edition_no, township_id, node)
);
comment on table edition_score is 'Scores and ranks of every node of the tree, the top one included; immutable once published.';
comment on column edition_score.movement is 'Places gained since the previous comparable edition; empty when not comparable, then not_comparable says why.';

comment on column received_filing.content_hash is 'SHA-256 over the readings, the same as in the township''s own filing.';

create table edition_township (
    edition_no  integer not null references edition,
    township_id integer not null references township,
    name        text not null,
    kind        text not null,
    population  numeric,
    villages    numeric,
    primary key (edition_no, township_id)
);

create table edition_reading (
    edition_no  integer not null references edition,
    township_id integer not null references township,
    code        text not null,
    value       numeric not null,
    low         numeric not null,
    high        numeric not null,
    qualifier   text not null,
    period      text not null,
    source      text not null,
    source_name text not null,
    sentence    text not null,
    filing_no   integer,
    approved_by text not null,
    normalised  numeric,
    contribution numeric,
    rank        integer,
    primary key (edition_no, township_id, code)
);

create table edition_statistic (
    edition_no  integer not null references edition,
    code        text not null,
    reporting   integer not null,
    townships   integer not null,
    median      numeric not null,
    lower_quartile numeric not null,
    upper_quartile numeric not null,
    lowest      numeric not null,
    highest     numeric not null,
    primary key (edition_no, code)
);
comment on table edition_statistic is 'Per indicator or node: how many report it and how the values are spread (quantiles of R type 7).';

create table audit_event (
    seq           bigint generated always as identity primary key,
    at            timestamptz not null,
    actor         text not null,
    action        text not null,
    subject       text not null,
    detail        text not null,
    previous_hash text not null unique,
    hash          text not null unique
);
