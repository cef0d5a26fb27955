-- Who proposed something takes it back, as long as nobody has decided on it.
alter table register_proposal
	add column withdrawn_at timestamptz,
	add column withdrawn_by_name text,
	add check ((withdrawn_at is null) = (withdrawn_by_name is null)),
	add constraint register_proposal_is_decided_or_withdrawn check (withdrawn_at is null or decided_at is null);

drop index register_proposal_open;
create index register_proposal_open on register_proposal (register, entry) where decided_at is null and withdrawn_at is null;
