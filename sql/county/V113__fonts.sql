-- Fonts of the county's own, for its pictures and fixed pages; where there is none, or it lacks a letter, the bundled one serves.

create table font (
    slot        text primary key check (slot in ('body', 'title')),
    family      text not null,
    file_name   text not null,
    content     bytea not null,
    sha256      text not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null
);
comment on column font.content is 'A TrueType file whose maker allows it to be embedded in documents.';
