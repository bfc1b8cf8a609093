-- Templates of the county's own, in whose layouts its packs are made.

create table pack_template (
    template_id integer generated always as identity primary key,
    format      text not null check (format in ('PPTX', 'DOCX')),
    name        text not null,
    content     bytea not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    unique (format, name)
);
comment on column pack_template.name is 'The name of its file; a file of the same name takes its place, and plans that name it go on with the new one.';
comment on column pack_template.content is 'Looked through before: no macros, nothing that an office program would fetch from elsewhere.';
