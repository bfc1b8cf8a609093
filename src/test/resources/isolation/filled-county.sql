-- A row in every table of a county, each bearing {tag} where it has room for a text; {township} is the number of
-- one of its townships. What runs by itself lies far ahead, so that nothing of this changes by itself.

insert into township_name (township_id, name, until_year) values ({township}, '{tag}', 2019);

insert into township_succession (predecessor_id, successor_id, kind, year)
values ({township}, {township}, 'merge', 2019);

insert into framework_version (version, code, title, document, first_year, adopted_at, adopted_by)
values (1, 'test', '{tag}', $yaml${framework}$yaml$, 2000, 'epoch', '{tag}');

insert into framework_draft (version, based_on, document, changed_at, changed_by)
values (2, 1, $yaml${framework}$yaml$, 'epoch', '{tag}');

insert into edition (edition_no, year, framework_version, published_at, published_by, content_hash, townships, ranked)
values (1, 2024, 1, 'epoch', '{tag}', '{tag}', 1, 1);

insert into edition_township (edition_no, township_id, name, kind) values (1, {township}, '{tag}', '镇');

insert into edition_score (edition_no, township_id, node, score, rank, coverage, not_comparable)
values (1, {township}, 'TOTAL', 90, 1, 1, '{tag}');

insert into edition_reading (edition_no, township_id, code, value, low, high, qualifier, period, source, source_name,
    sentence, filing_no, approved_by)
values (1, {township}, 'A01', 1, 1, 1, 'exact', '2024', 'typed', '{tag}', '{tag}', 1, '{tag}');

insert into edition_statistic (edition_no, code, reporting, townships, median, lower_quartile, upper_quartile, lowest,
    highest)
values (1, '{tag}', 1, 1, 1, 1, 1, 1, 1);

insert into edition_explanation (edition_no, township_id, node, code, raw, weight, contribution)
values (1, {township}, 'TOTAL', '{tag}', 1, 1, 1);

insert into edition_shift (edition_no, township_id, since, rank_before, rank, own, others, method, membership)
values (1, {township}, 1, 1, 1, 0, 0, 0, 0);

insert into edition_sensitivity (edition_no, choice, first_order, total) values (1, 'weights', 0.5, 0.5);

insert into edition_pair (edition_no, township_id, other_id, ahead) values (1, {township}, {township}, 0.5);

insert into edition_remark (edition_no, remark_no, kind, code, township_id) values (1, 1, 'zero', '{tag}', {township});

insert into peer_group (name, changed_at, changed_by) values ('{tag}', 'epoch', '{tag}');

insert into peer_group_member (name, township_id) values ('{tag}', {township});

insert into livery (accent, changed_at, changed_by) values ('#123456', 'epoch', '{tag}');

insert into cue_words (code, words, unit, made_at, made_by) values ('A01', '{tag}', '次', 'epoch', '{tag}');

insert into assistant (address, model, changed_at, changed_by) values ('{tag}', '{tag}', 'epoch', '{tag}');

insert into threshold (kind, bound, code, set_at, set_by) values ('rate-under', 1, '{tag}', 'epoch', '{tag}');

insert into report_publicity (township_id, year, published_on, noted_at, noted_by)
values ({township}, 2024, '2025-03-31', 'epoch', '{tag}');

insert into pack (edition_no, title, plan, ordered_at, ordered_by, expires_at, state, missing, percent, alive_at)
values (1, '{tag}', '{plan}', 'epoch', '{tag}', '2100-01-01', 'ready', '', 100, 'epoch');

insert into pack_file (pack_id, format, name, content) select pack_id, 'PPTX', '{tag}', '{tag}' from pack;

insert into pack_schedule (recipient, day, plan, made_at, made_edition, created_by)
values ('{tag}', 28, '{plan}', '2100-01-01', 1, '{tag}');

insert into pack_template (format, name, content, uploaded_at, uploaded_by)
values ('PPTX', '{tag}', '{tag}', 'epoch', '{tag}');

insert into font (slot, family, file_name, content, sha256, uploaded_at, uploaded_by)
values ('title', '{tag}', '{tag}', '{tag}', '{tag}', 'epoch', '{tag}');

insert into map (source, outlines, aspect, uploaded_at, uploaded_by)
values ('{tag}', '{"type":"FeatureCollection","features":[]}', 1, 'epoch', '{tag}');

insert into map_outline (name, township_id) values ('{tag}', {township});
