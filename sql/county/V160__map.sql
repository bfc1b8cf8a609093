-- The county's own map of its townships: outlines on squared paper, nothing else of what was uploaded.
create table map (
    one         boolean primary key default true check (one),
    source      text not null check (length(source) <= 200),
    outlines    text not null check (length(outlines) <= 600000),
    aspect      double precision not null check (aspect between 0.1 and 10),
    uploaded_at timestamptz not null,
    uploaded_by text not null
);
comment on column map.outlines is 'GeoJSON as the service drew it anew: names and rings in whole squares, no coordinates of the globe.';

create table map_outline (
    name        text primary key,
    township_id integer unique references township
);
comment on column map_outline.township_id is 'The township it shows, where somebody chose it by hand; otherwise its name tells.';
