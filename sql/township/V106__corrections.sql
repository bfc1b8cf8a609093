-- What people made of the extraction's figures, filed with the filing so that the county can better its words.
create table filing_correction (
    correction_id  integer generated always as identity primary key,
    year           integer not null,
    filing_no      integer not null,
    phrase         text not null,
    sentence       text not null,
    unit           text not null,
    rule           text not null,
    proposed_code  text,
    proposed_value numeric not null,
    code           text not null,
    value          numeric not null,
    foreign key (year, filing_no) references filing
);
comment on table filing_correction is 'Only for figures that were filed: corrected ones, and typed ones that the report states in words the rules did not know.';
create index filing_correction_of_filing on filing_correction (year, filing_no);
