-- That somebody was told of a date: once for each turn, date and stage, whichever instance does it. A date that is moved begins anew.
create table deadline_reminder (
	request_id uuid not null references assistance_request,
	actor text not null check (actor in ('PARTY', 'SECRETARIAT', 'CENTRE')),
	centre_code text references centre,
	due_on date not null,
	stage text not null check (stage in ('SOON', 'TODAY', 'PASSED')),
	at timestamptz not null,
	unique nulls not distinct (request_id, actor, centre_code, due_on, stage),
	check ((actor = 'CENTRE') = (centre_code is not null))
);

-- The secret address of a person's calendar feed, of which only a hash is kept. Taking the row away shuts the address.
create table calendar_feed (
	person_id uuid primary key references person on delete cascade,
	secret_hash text not null unique,
	made_at timestamptz not null
);
