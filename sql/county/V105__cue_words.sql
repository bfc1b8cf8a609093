-- The county's own words for an indicator, and the assistant on the county's own network, if it has one.

create table cue_words (
    cue_id       integer generated always as identity primary key,
    code         text not null,
    words        text not null check (length(words) between 2 and 40),
    unit         text not null check (length(unit) between 1 and 10),
    made_at      timestamptz not null,
    made_by      text not null,
    withdrawn_at timestamptz
);
comment on table cue_words is 'A figure in this unit next to these words is proposed for the indicator; … stands for a few characters.';
create unique index cue_words_once on cue_words (words, unit) where withdrawn_at is null;

create table assistant (
    only_one   boolean primary key default true check (only_one),
    address    text not null check (length(address) between 1 and 300),
    model      text not null check (length(model) between 1 and 100),
    changed_at timestamptz not null,
    changed_by text not null
);
comment on table assistant is 'Without a row no sentence leaves; the operator lists which addresses a county may name.';
