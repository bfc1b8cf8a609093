-- A copy of a framework that is being edited into the next version; it counts for nothing until it is adopted.

create table framework_draft (
    version    integer primary key,
    based_on   integer not null references framework_version (version),
    document   text not null,
    revision   integer not null default 0,
    changed_at timestamptz not null,
    changed_by text not null
);
comment on column framework_draft.revision is 'Counts every change, so that two people at the same draft notice each other.';
