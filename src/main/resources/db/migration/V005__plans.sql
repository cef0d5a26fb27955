create table plan (
	id uuid primary key,
	party_code text not null references party,
	edition text not null check (length(trim(edition)) > 0),
	kind text not null check (kind in ('INITIAL', 'UPDATE')),
	transmitted_on date,
	demonstration boolean not null default false,
	note text not null default '',
	recorded_at timestamptz not null,
	version int not null default 0,
	unique (party_code, edition)
);

create table plan_activity (
	id uuid primary key,
	plan_id uuid not null references plan,
	party_code text not null references party,
	code text not null,
	title text not null check (length(trim(title)) > 0),
	heading text not null default '',
	convention_article text not null default '',
	pops text not null default '',
	start_year int,
	end_year int,
	estimated_budget_usd bigint check (estimated_budget_usd >= 0),
	lead_institution text not null default '',
	demonstration boolean not null default false,
	note text not null default '',
	unique (party_code, code),
	check (end_year >= start_year)
);

create index plan_activity_by_plan on plan_activity (plan_id);

-- The areas of assistance that an activity implies.
create table plan_activity_area (
	activity_id uuid not null references plan_activity on delete cascade,
	area_code text not null references area,
	primary key (activity_id, area_code)
);
