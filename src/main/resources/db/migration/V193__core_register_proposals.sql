-- What people would have a register say of an entry for which they act, and what the Secretariat accepted of it: one way for every
-- register. Until now centres had tables of their own for it.
create table register_proposal (
	id uuid primary key,
	register text not null,
	-- Tells the entry from others of the register, and a part from others of the entry: as in the history of registers.
	entry text not null,
	part text not null,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	-- The body that the person acted for, by kind and code.
	body text not null check (body in ('PARTY', 'CENTRE', 'SECRETARIAT')),
	body_code text not null check ((body = 'SECRETARIAT') = (body_code = '')),
	why text not null check (not is_blank(why)),
	decided_at timestamptz,
	decided_by_name text,
	decided_why text check (not is_blank(decided_why)),
	check ((decided_at is null) = (decided_by_name is null) and (decided_at is null) = (decided_why is null))
);

create index register_proposal_by_entry on register_proposal (register, entry, at);
create index register_proposal_open on register_proposal (register, entry) where decided_at is null;

create table register_proposal_item (
	proposal_id uuid not null references register_proposal on delete cascade,
	position int not null,
	-- What of the entry, from what to what: as in the history of registers.
	field text not null,
	before text not null,
	after text not null,
	accepted boolean,
	primary key (proposal_id, position)
);

insert into register_proposal (id, register, entry, part, at, by_person_id, by_name, body, body_code, why, decided_at, decided_by_name,
	decided_why)
select id, 'centres', centre_code, '', at, by_person_id, by_name, 'CENTRE', centre_code, why, decided_at, decided_by_name, decided_why from centre_proposal;

insert into register_proposal_item select * from centre_proposal_item;

drop table centre_proposal_item;
drop table centre_proposal;
