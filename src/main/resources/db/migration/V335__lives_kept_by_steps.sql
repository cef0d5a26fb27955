-- Lives are kept as they stood at the end of each step of so many entries, so that a report of what was known long ago folds no more
-- than a few of them anew. They are all made again, in the background.
drop table kept_life;

create table kept_life (
	request_id uuid not null,
	-- The last entry that it tells of, and the request's next one: none as long as none is kept.
	last_sequence bigint not null,
	next_sequence bigint,
	-- From when until when it was open; none where nothing stands but a draft, or it is open yet.
	began_at timestamptz,
	ended_at timestamptz,
	life bytea,
	primary key (request_id, last_sequence)
);

create unique index kept_life_latest on kept_life (request_id) where next_sequence is null;

alter table kept_lives add column step int not null default 10000 check (step > 0);
update kept_lives set up_to = 0;
