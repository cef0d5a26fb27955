-- What the portal could not do, one row for each thing: kept until it is done after all, told to the administrators once a day.
create table trouble (
	id bigint generated always as identity primary key,
	work text not null,
	-- Names the thing within that kind of work, so that failing twice is one trouble.
	item text not null,
	-- What a person reads: a reference, an address, the name of a task.
	about text not null,
	link text check (link ~ '^/[a-z]'),
	why text not null,
	times int not null default 1,
	first_at timestamptz not null,
	last_at timestamptz not null,
	over_at timestamptz,
	told_at timestamptz
);

create unique index trouble_open on trouble (work, item) where over_at is null;
create index trouble_by_time on trouble (last_at desc, id desc) where over_at is null;
