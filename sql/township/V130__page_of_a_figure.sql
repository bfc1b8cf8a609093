-- A figure found in a PDF or OFD file stands on a page; a clerk who checks it on paper wants to know which.
alter table proposal add column page integer check (page > 0);

comment on column proposal.page is 'Counted from 1; empty for formats without pages.';
