create table assignment (
	id uuid primary key,
	request_id uuid not null references assistance_request,
	centre_code text not null references centre,
	status text not null check (status in ('OFFERED', 'ACCEPTED', 'REPORTED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'CANCELLED')),
	version int not null default 0,
	offered_at timestamptz not null,
	answer_due_on date not null,
	basis text not null check (basis in ('HOST', 'LISTED', 'SCOPE', 'REGION', 'ELSEWHERE')),
	-- Why this centre, as codes with parameters; words come from the message bundles.
	reasons text not null check (reasons is json array),
	answered_at timestamptz,
	answered_by_name text,
	subject_to_funding boolean not null default false,
	funding_words text not null default '',
	decline_code text check (decline_code in ('NO_CAPACITY', 'NO_EXPERTISE', 'NO_FUNDING', 'CONFLICT', 'TIMING', 'OTHER')),
	decline_words text not null default '',
	reported_at timestamptz,
	report_words text not null default '',
	check (status <> 'DECLINED' or decline_code is not null)
);

create index assignment_by_request on assignment (request_id);
create index assignment_by_centre on assignment (centre_code, status);
create index assignment_offers_by_due on assignment (answer_due_on) where status = 'OFFERED';

create table assignment_area (
	assignment_id uuid not null references assignment,
	request_id uuid not null references assistance_request,
	area_code text not null references area,
	-- False once the centre declined it, let it pass, or lost it.
	live boolean not null default true,
	declined boolean not null default false,
	primary key (assignment_id, area_code)
);

-- At most one live assignment per request and area: no race can send two centres for the same work.
create unique index assignment_area_once on assignment_area (request_id, area_code) where live;
