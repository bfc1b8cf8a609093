-- Whether somebody has been shown around, or said that they need no showing.
alter table account add column toured_at timestamptz;
