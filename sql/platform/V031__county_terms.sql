-- What was agreed with a county; where nothing is written there is no limit.
create table county_terms (
    county_id      integer primary key references county,
    contract_from  date,
    contract_until date,
    people         integer check (people >= 0),
    storage_mb     integer check (storage_mb >= 0),
    packs          integer check (packs >= 0),
    constraint contract_in_order check (contract_until >= contract_from)
);
comment on column county_terms.contract_until is 'The last day on which the county''s people get in.';
