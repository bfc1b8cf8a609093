-- Besides its figures a filing holds parts told in words, proof, and the head's word for it; a draft has a way back.

create table draft_step (
    year        integer not null references draft on delete cascade,
    step_no     integer not null,
    code        text not null,
    taken_at    timestamptz not null,
    taken_by    text not null,
    value       numeric,
    low         numeric,
    high        numeric,
    qualifier   text,
    period      text,
    source      text,
    source_name text,
    sentence    text,
    proposal_id integer,
    primary key (year, step_no, code)
);
comment on table draft_step is 'What stood in the draft before each change, so that changes can be taken back; no value: nothing stood.';
comment on column draft_step.step_no is 'The revision that the change made.';

create table draft_step_proposal (
    year        integer not null references draft on delete cascade,
    step_no     integer not null,
    proposal_id integer not null references proposal on delete cascade,
    state       text not null,
    primary key (year, step_no, proposal_id)
);

create table draft_part (
    year    integer not null references draft on delete cascade,
    kind    text not null check (kind in ('problem', 'plan', 'duty', 'result')),
    part_no integer not null check (part_no > 0),
    text    text not null check (length(text) between 1 and 2000),
    cause   text not null check (length(cause) <= 2000),
    measure text not null check (length(measure) <= 2000),
    owner   text not null check (length(owner) <= 200),
    due     date,
    done    date,
    primary key (year, kind, part_no)
);
comment on table draft_part is 'Problems, next year''s plan, duties, and what came of last year''s plan (result, numbered as the plan was).';

create table filing_part (
    year      integer not null,
    filing_no integer not null,
    kind      text not null,
    part_no   integer not null,
    text      text not null,
    cause     text not null,
    measure   text not null,
    owner     text not null,
    due       date,
    done      date,
    primary key (year, filing_no, kind, part_no),
    foreign key (year, filing_no) references filing
);

create table evidence (
    evidence_id integer generated always as identity primary key,
    year        integer not null references draft,
    code        text not null,
    file_name   text not null check (length(file_name) between 1 and 255),
    media_type  text not null,
    sha256      text not null,
    content     bytea not null,
    size        bigint not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    withdrawn_at timestamptz,
    unique (year, code, sha256)
);
comment on table evidence is 'Files that prove a figure; the county sees those that were filed, through filed_evidence.';
comment on column evidence.withdrawn_at is 'Taken out of the draft; it stays because a filing refers to it.';

create table filing_evidence (
    year        integer not null,
    filing_no   integer not null,
    evidence_id integer not null references evidence,
    primary key (year, filing_no, evidence_id),
    foreign key (year, filing_no) references filing
);

create view filed_evidence with (security_barrier) as
select f.year, f.filing_no, e.evidence_id, e.code, e.file_name, e.media_type, e.sha256, e.content, e.size, e.uploaded_at, e.uploaded_by
from filing_evidence f join evidence e using (evidence_id);

create table sign_off (
    year      integer not null,
    filing_no integer not null,
    signed_at timestamptz not null,
    signed_by text not null,
    primary key (year, filing_no),
    foreign key (year, filing_no) references filing
);
comment on table sign_off is 'The head stands by a filing.';

create table review_comment (
    comment_id integer generated always as identity primary key,
    year       integer not null,
    filing_no  integer not null,
    code       text not null,
    text       text not null check (length(text) between 1 and 1000),
    made_at    timestamptz not null,
    made_by    text not null,
    foreign key (year, filing_no) references filing
);
create index review_comment_of_filing on review_comment (year, filing_no);
