-- Browsers in which a person has signed in, by the hash of a secret in their cookie: strangers' guesses never keep these out.
create table known_browser (
	secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
	person_id uuid not null references person on delete cascade,
	last_at timestamptz not null,
	primary key (secret_hash, person_id)
);

create index known_browser_by_person on known_browser (person_id, last_at desc);
create index known_browser_by_time on known_browser (last_at);
