-- What the township's role may do in its own schema, and what its county may do there: read what was filed,
-- answer it, deliver scorecards. The county has no right on drafts, documents, proposals or the trail.
-- {township} and {county} stand for the two roles; the schema bears the township's name. Each statement rewrites the
-- catalog's rows of its tables: a table is named as seldom as it can be, and rights on columns stand alone.

grant usage on schema {township} to {township}, {county};

grant select, insert, update, delete on document, draft, proposal, draft_reading, system_reading to {township};
grant select, insert, delete on draft_step, draft_step_proposal, draft_part to {township};
grant select, insert, delete, update (withdrawn_at) on evidence to {township};
grant select, insert, update (answer) on system_delivery to {township};
grant select, insert on filing, filing_reading, filing_correction, filing_part, filing_evidence, sign_off, audit_event to {township};
grant select on filed_evidence, review, review_comment, scorecard, scorecard_line, scorecard_lever to {township};

grant select on filing, filing_reading, filing_correction, filing_part, filed_evidence, sign_off to {county};
grant select, insert on review, review_comment to {county};
grant select, insert, delete on scorecard_line, scorecard_lever to {county};
grant select, insert, update (withdrawn_at), delete on scorecard to {county};
