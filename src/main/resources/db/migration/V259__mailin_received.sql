-- Mails that came in, each once, and what became of it.
create table received_mail (
	id uuid primary key,
	-- A digest of what makes it this mail and no other, however often it is fetched.
	identity text not null unique,
	received_at timestamptz not null,
	sent_at timestamptz,
	from_address text not null check (from_address !~ '[[:cntrl:]]'),
	from_name text not null check (from_name !~ '[[:cntrl:]]'),
	subject text not null check (subject !~ '[[:cntrl:]]'),
	-- The request that it is about, as far as that is known.
	reference text not null default '',
	-- What its writer wrote; empty once it is a message, which holds it.
	words text not null,
	-- The names of its files, one a line.
	files text not null default '',
	state text not null check (state in ('WAITING', 'POSTED', 'FILED', 'SET_ASIDE', 'NOT_FOR_US')),
	-- Why it waits, or is not for us, by a code.
	why text not null default '',
	done_at timestamptz,
	done_by_name text,
	done_words text,
	check ((state in ('FILED', 'SET_ASIDE')) = (done_at is not null))
);

create index received_mail_by_state on received_mail (state, received_at desc, id);

-- A mail that waits, as it came, in pieces, so that nobody holds a whole one in memory.
create table received_mail_piece (
	mail_id uuid not null references received_mail on delete cascade,
	number int not null,
	bytes bytea not null,
	primary key (mail_id, number)
);
