-- A row in every table of a township, each bearing {tag}: what an attacker must never read or change.

insert into document (year, file_name, media_type, sha256, content, text, uploaded_at, uploaded_by)
values (2024, '{tag}', 'text/plain', '{tag}', '{tag}', '{tag}', 'epoch', '{tag}');

insert into draft (year, opened_at, changed_at, changed_by) values (2024, 'epoch', 'epoch', '{tag}');

insert into proposal (document_id, year, code, label, value, low, high, unit, qualifier, period, phrase, phrase_start,
    phrase_end, sentence, section, rule, confidence)
select document_id, 2024, 'A01', '{tag}', 1, 1, 1, '次', 'exact', '2024', '{tag}', 0, 1, '{tag}', '{tag}', '{tag}', 1
from document;

insert into draft_reading (year, code, value, low, high, qualifier, period, source, source_name, sentence, changed_at,
    changed_by)
values (2024, 'A01', 1, 1, 1, 'exact', '2024', 'typed', '{tag}', '{tag}', 'epoch', '{tag}');

insert into draft_step (year, step_no, code, taken_at, taken_by, sentence)
values (2024, 1, 'A01', 'epoch', '{tag}', '{tag}');

insert into draft_step_proposal (year, step_no, proposal_id, state) select 2024, 1, proposal_id, '{tag}' from proposal;

insert into draft_part (year, kind, part_no, text, cause, measure, owner)
values (2024, 'problem', 1, '{tag}', '{tag}', '{tag}', '{tag}');

insert into evidence (year, code, file_name, media_type, sha256, content, size, uploaded_at, uploaded_by)
values (2024, 'A01', '{tag}', 'text/plain', '{tag}', '{tag}', 20, 'epoch', '{tag}');

insert into filing (year, filing_no, framework_version, submitted_at, submitted_by, content_hash)
values (2024, 1, 1, 'epoch', '{tag}', '{tag}');

insert into filing_reading (year, filing_no, code, value, low, high, qualifier, period, source, source_name, sentence)
values (2024, 1, 'A01', 1, 1, 1, 'exact', '2024', 'typed', '{tag}', '{tag}');

insert into filing_part (year, filing_no, kind, part_no, text, cause, measure, owner)
values (2024, 1, 'problem', 1, '{tag}', '{tag}', '{tag}', '{tag}');

insert into filing_evidence (year, filing_no, evidence_id) select 2024, 1, evidence_id from evidence;

insert into filing_correction (year, filing_no, phrase, sentence, unit, rule, proposed_value, code, value)
values (2024, 1, '{tag}', '{tag}', '次', '{tag}', 2, 'A01', 1);

insert into sign_off (year, filing_no, signed_at, signed_by) values (2024, 1, 'epoch', '{tag}');

insert into review (year, filing_no, verdict, reason, decided_at, decided_by)
values (2024, 1, 'approved', '{tag}', 'epoch', '{tag}');

insert into review_comment (year, filing_no, code, text, made_at, made_by)
values (2024, 1, 'A01', '{tag}', 'epoch', '{tag}');

insert into scorecard (edition_no, year, framework_version, published_at, score, rank, ranked, coverage, not_comparable)
values (1, 2024, 1, 'epoch', 90, 1, 2, 1, '{tag}');

insert into scorecard_line (edition_no, code, value, reporting, median, lower_quartile, upper_quartile, best)
values (1, '{tag}', 1, 2, 1, 1, 1, 1);

insert into scorecard_lever (edition_no, code, goal, now, reached, score_gain, rank_after, shared_with)
values (1, '{tag}', 'median', 1, 2, 1, 1, 0);

insert into system_delivery (system, delivery_key, content_hash, token_id, delivered_at, answer)
values ('grid', '{tag}', '{tag}', 0, 'epoch', '{tag}');

insert into system_reading (year, code, source_name, value, low, high, qualifier, period, source, sentence, as_of,
    received_at, delivery_id)
select 2024, 'A02', 'grid', 1, 1, 1, 'exact', '2024', 'system', '{tag}', 'epoch', 'epoch', delivery_id
from system_delivery;
