-- The registry of event publications: what has been published to a listener that has not dealt with it yet. A row is stored with the
-- act itself and deleted when the listener is done, so that mail can never undo an act, nor be lost. Spring Modulith's own structure.
create table event_publication (
	id uuid primary key,
	listener_id text not null,
	event_type text not null,
	serialized_event text not null,
	publication_date timestamptz not null,
	completion_date timestamptz,
	status text,
	completion_attempts int,
	last_resubmission_date timestamptz,
	-- Ours: by the database's clock, since the portal's may stand elsewhere while demonstration data are made.
	stored_at timestamptz not null default now()
);

create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_status on event_publication (status, publication_date);

-- How somebody wants to be told; without a row, at once.
create table notification_choice (
	person_id uuid primary key references person on delete cascade,
	choice text not null check (choice in ('AT_ONCE', 'DAILY', 'INBOX'))
);

-- What somebody was told, in that person's language.
create table inbox_item (
	id bigint generated always as identity primary key,
	person_id uuid not null references person on delete cascade,
	-- Names the event, so that an event that is dealt with twice tells nobody twice.
	event text not null,
	topic text not null,
	reference text not null,
	title text not null,
	who text not null,
	what text not null,
	-- The page where it is all told, for that person.
	page text not null check (page ~ '^/[a-z]'),
	at timestamptz not null,
	read_at timestamptz,
	-- Whether it waits for the daily mail.
	in_digest boolean not null default false,
	unique (event, person_id)
);

create index inbox_item_by_person on inbox_item (person_id, at desc, id desc);
create index inbox_item_unread on inbox_item (person_id) where read_at is null;
create index inbox_item_in_digest on inbox_item (person_id) where in_digest;

-- A mail is stored whole in the transaction that decides on it, and sent afterwards.
create table mail (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	topic text not null,
	reference text not null default '',
	to_name text not null check (to_name !~ '[[:cntrl:]]'),
	to_address text not null check (to_address !~ '[[:cntrl:]]'),
	language text not null,
	-- The same for each attempt, so that a mail that arrives twice is seen to be one.
	message_id text not null unique check (message_id ~ '^<[^<>[:space:]]+@[^<>[:space:]]+>$'),
	subject text not null check (subject !~ '[[:cntrl:]]'),
	plain text not null,
	html text not null,
	state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT')),
	created_at timestamptz not null,
	-- Since when it is meant to be sent: later than written where an administrator had it sent again.
	waiting_since timestamptz not null,
	attempts int not null default 0,
	attempted_at timestamptz,
	sent_at timestamptz,
	failure text,
	check ((state = 'SENT') = (sent_at is not null))
);

create index mail_by_time on mail (created_at desc, id);
create index mail_by_state on mail (state, created_at desc, id);
create index mail_by_person on mail (person_id);
