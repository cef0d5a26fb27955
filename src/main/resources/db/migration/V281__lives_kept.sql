-- Lives as they were folded last, so that a report does not fold all histories anew. What stands here can be made again at any time.
create table kept_life (
	request_id uuid primary key,
	first_sequence bigint not null,
	last_sequence bigint not null,
	-- From when until when it was open; none where nothing stands but a draft, or it is open yet.
	began_at timestamptz,
	ended_at timestamptz,
	life bytea
);

create index kept_life_by_last on kept_life (last_sequence);

-- Up to which entry of all histories lives are kept, and in which form.
create table kept_lives (
	whole boolean primary key default true check (whole),
	up_to bigint not null,
	version int not null
);

insert into kept_lives (up_to, version) values (0, 0);
