-- A township's tables hold a few hundred rows a year: these indexes answered nothing that reading the table does not
-- answer as soon, and each was a file more in each of two thousand townships.
drop index proposal_of_document;
drop index review_comment_of_filing;
drop index filing_correction_of_filing;
-- Two events with one hash would follow the same event, which previous_hash forbids already.
alter table audit_event drop constraint audit_event_hash_key;
