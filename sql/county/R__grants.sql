-- What a county's role may do in the county's own schema. Published and decided rows are never changed in place.
-- {county} stands for the county's role and schema.

grant usage on schema {county} to {county};

grant select on township, township_name, township_succession to {county};
grant select, insert on framework_version to {county};
grant select, insert, update (state, decided_at, decided_by, reason) on received_filing to {county};
grant select, insert, update, delete on approved_reading to {county};
grant select, insert, update (withdrawn_at, withdrawn_by, withdrawn_reason) on edition to {county};
grant select, insert on edition_score, edition_township, edition_reading, edition_statistic to {county};
grant select, insert on edition_explanation, edition_shift, edition_sensitivity, edition_pair, edition_remark to {county};
grant select, insert, update (changed_at, changed_by), delete on peer_group to {county};
grant select, insert, delete on peer_group_member to {county};
grant select, insert, update (document, revision, changed_at, changed_by), delete on framework_draft to {county};
grant select, insert, update (accent, emblem, changed_at, changed_by) on livery to {county};
grant select, insert, update (family, file_name, content, sha256, uploaded_at, uploaded_by), delete on font to {county};
grant select, insert, update, delete on map, map_outline to {county};
grant select, insert, update (withdrawn_at) on cue_words to {county};
grant select, insert, update, delete on assistant to {county};
grant select, insert on audit_event to {county};
grant select, insert, delete on threshold, report_publicity to {county};
grant select, insert, update (state, reason, missing, percent, alive_at), delete on pack to {county};
grant select, insert, delete on pack_file to {county};
grant select, insert, update (content, uploaded_at, uploaded_by), delete on pack_template to {county};
grant select, insert, update (made_at, made_edition, outcome), delete on pack_schedule to {county};
