-- A large table is recorded in the background: who asked for it, and how far it has come. That it broke off is said of it; then nothing of it is
-- on record.
alter table brought_table add column begun_at timestamptz,
	add column begun_by_person_id uuid,
	add column begun_by_membership_id uuid,
	add column begun_as text,
	add column begun_digest text,
	add column begun_why text,
	add column begun_rows int,
	add column broke_off text check (broke_off in ('MOVED', 'REFUSED', 'NOBODY')),
	add check (num_nulls(begun_at, begun_by_person_id, begun_by_membership_id, begun_as, begun_digest, begun_why, begun_rows) in (0, 7));

-- Written beside the transaction that records, so that pages on every instance see it. No key to the table, whose row is locked meanwhile.
create table recording_progress (
	table_id uuid primary key,
	done int not null
);
