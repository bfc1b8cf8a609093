-- A township's own schema: its drafts, which nobody else sees; its filings, which its county may read;
-- its scorecards, which its county delivers.

create table document (
    document_id integer generated always as identity primary key,
    year        integer not null,
    file_name   text not null check (length(file_name) between 1 and 255),
    media_type  text not null,
    sha256      text not null,
    content     bytea not null,
    text        text not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    unique (year, sha256)
);

create table draft (
    year        integer primary key check (year between 1990 and 2200),
    opened_at   timestamptz not null,
    changed_at  timestamptz not null,
    changed_by  text not null,
    revision    integer not null default 0
);
comment on column draft.revision is 'Counts every change, so that two people at the same draft notice each other.';

create table proposal (
    proposal_id integer generated always as identity primary key,
    document_id integer not null references document on delete cascade,
    year        integer not null references draft on delete cascade,
    code        text,
    label       text not null,
    value       numeric not null,
    low         numeric not null,
    high        numeric not null,
    unit        text not null,
    qualifier   text not null check (qualifier in ('exact', 'about', 'at_least', 'at_most')),
    period      text not null,
    phrase      text not null,
    phrase_start integer not null,
    phrase_end  integer not null,
    sentence    text not null,
    section     text not null,
    rule        text not null,
    confidence  numeric not null check (confidence between 0 and 1),
    state       text not null default 'open' check (state in ('open', 'confirmed', 'corrected', 'rejected')),
    decided_at  timestamptz,
    decided_by  text
);
create index proposal_of_document on proposal (document_id);
create index proposal_of_year on proposal (year);

create table draft_reading (
    year        integer not null references draft on delete cascade,
    code        text not null,
    value       numeric not null,
    low         numeric not null,
    high        numeric not null,
    qualifier   text not null check (qualifier in ('exact', 'about', 'at_least', 'at_most')),
    period      text not null,
    source      text not null check (source in ('report', 'typed', 'sheet', 'system')),
    source_name text not null,
    sentence    text not null,
    proposal_id integer references proposal on delete set null,
    changed_at  timestamptz not null,
    changed_by  text not null,
    primary key (year, code)
);

create table filing (
    year         integer not null,
    filing_no    integer not null,
    framework_version integer not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    content_hash text not null,
    primary key (year, filing_no)
);
comment on table filing is 'What was handed in, never changed afterwards; a correction is a new filing of the same year.';

create table filing_reading (
    year        integer not null,
    filing_no   integer not null,
    code        text not null,
    value       numeric not null,
    low         numeric not null,
    high        numeric not null,
    qualifier   text not null,
    period      text not null,
    source      text not null,
    source_name text not null,
    sentence    text not null,
    primary key (year, filing_no, code),
    foreign key (year, filing_no) references filing
);

create table review (
    year       integer not null,
    filing_no  integer not null,
    verdict    text not null check (verdict in ('approved', 'returned', 'taken_back')),
    reason     text not null,
    decided_at timestamptz not null,
    decided_by text not null,
    primary key (year, filing_no),
    foreign key (year, filing_no) references filing,
    constraint returned_with_reason check (verdict <> 'returned' or length(reason) > 0)
);

create table scorecard (
    edition_no   integer primary key,
    year         integer not null,
    framework_version integer not null,
    published_at timestamptz not null,
    score        numeric,
    rank         integer,
    ranked       integer not null,
    rank_p05     numeric,
    rank_p95     numeric,
    coverage     numeric not null,
    movement     integer,
    not_comparable text,
    withdrawn_at timestamptz
);

create table scorecard_line (
    edition_no  integer not null references scorecard on delete cascade,
    code        text not null,
    value       numeric,
    score       numeric,
    rank        integer,
    reporting   integer not null,
    median      numeric not null,
    lower_quartile numeric not null,
    upper_quartile numeric not null,
    best        numeric not null,
    primary key (edition_no, code)
);
comment on table scorecard_line is 'One indicator or node of the tree: the own figure beside the county''s spread, no neighbour''s figure or name.';

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
