-- Keys that all instances of the portal sign with; made by whichever needs one first.
create table signing_key (
	purpose text primary key,
	key bytea not null check (length(key) >= 32),
	made_at timestamptz not null default now()
);
