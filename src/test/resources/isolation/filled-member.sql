-- What a county has of each of its townships; {township} is the township's number.

insert into received_filing (township_id, year, filing_no, submitted_at, submitted_by, content_hash, reading_count)
values ({township}, 2024, 1, 'epoch', '{tag}', '{tag}', 1);

insert into approved_reading (township_id, year, code, value, low, high, qualifier, period, source, source_name,
    sentence, filing_no, approved_at, approved_by)
values ({township}, 2024, 'A01', 1, 1, 1, 'exact', '2024', 'typed', '{tag}', '{tag}', 1, 'epoch', '{tag}');
