-- A step keeps states of proposals of its own year, and goes with its proposal when the draft goes: a second way to the
-- draft kept nothing wrong out.
alter table draft_step_proposal drop constraint draft_step_proposal_year_fkey;
