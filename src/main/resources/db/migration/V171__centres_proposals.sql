-- What centres would have the register say of them, and what the Secretariat accepted of it.
create table centre_proposal (
	id uuid primary key,
	centre_code text not null references centre,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	why text not null check (not is_blank(why)),
	decided_at timestamptz,
	decided_by_name text,
	decided_why text check (not is_blank(decided_why)),
	version int not null,
	check ((decided_at is null) = (decided_by_name is null) and (decided_at is null) = (decided_why is null))
);

create index centre_proposal_by_centre on centre_proposal (centre_code, at);
create index centre_proposal_open on centre_proposal (at) where decided_at is null;

create table centre_proposal_item (
	proposal_id uuid not null references centre_proposal on delete cascade,
	position int not null,
	-- What of the centre, from what to what: as in the history of registers.
	field text not null,
	before text not null,
	after text not null,
	accepted boolean,
	primary key (proposal_id, position)
);
