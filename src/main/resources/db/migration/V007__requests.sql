-- The last number given, by Party and year: SEN-2026-0007.
create table reference_counter (
	party_code text not null references party,
	year int not null,
	last_number int not null,
	primary key (party_code, year)
);

create table assistance_request (
	id uuid primary key,
	reference text not null unique check (reference ~ '^[A-Z]{3}-[0-9]{4}-[0-9]{4,}$'),
	party_code text not null references party,
	status text not null check (status in ('DRAFT', 'SUBMITTED', 'CLARIFICATION', 'DECLINED', 'ROUTING', 'IN_DELIVERY', 'NOT_SERVED', 'DELIVERED', 'CLOSED', 'WITHDRAWN')),
	version int not null default 0,
	-- One draft per press of the button, however often it is pressed.
	start_token uuid not null unique,
	started_at timestamptz not null,
	started_by uuid not null,
	title text not null default '',
	-- What help is needed, as last submitted; for search.
	need text not null default '',
	-- The answers exactly as typed, valid or not.
	answers text not null check (answers is json object),
	submitted_at timestamptz,
	-- The day from which the queue counts: of the first submission, or of the letter's receipt.
	received_on date,
	letter_reference text,
	capacity text check (capacity in ('OFFICIAL_CONTACT_POINT', 'NATIONAL_FOCAL_POINT')),
	officer_id uuid,
	officer_name text,
	-- Working days left on the Secretariat's clock, which stands still while the Party has the turn.
	screening_days_left int,
	-- When the holder of the turn is due: the Secretariat's screening or routing, the Party's answer or confirmation.
	secretariat_due_on date,
	party_due_on date,
	-- How many entries the history and the submissions hold.
	last_entry int not null default 0,
	submissions int not null default 0,
	check (status = 'DRAFT' or (submitted_at is not null and received_on is not null)),
	check (status = 'DRAFT' or length(trim(title)) > 0)
);

create index assistance_request_by_party on assistance_request (party_code, status);
create index assistance_request_by_status on assistance_request (status, received_on);

-- Who last edited which part of the answers, and in which browser session: two people at once are told of each other.
create table section_edit (
	request_id uuid not null references assistance_request on delete cascade,
	section text not null,
	person_id uuid not null,
	person_name text not null,
	edited_in text not null,
	edited_at timestamptz not null,
	primary key (request_id, section)
);

create table request_area (
	request_id uuid not null references assistance_request on delete cascade,
	area_code text not null references area,
	position int not null,
	status text not null check (status in ('OPEN', 'OFFERED', 'ACCEPTED', 'UNSERVED')),
	centre_code text references centre,
	answer_due_on date,
	unserved_code text check (unserved_code in ('NO_CENTRE', 'ALL_DECLINED', 'NO_FUNDING', 'PARTY_AGREED', 'OTHER')),
	unserved_words text,
	reported boolean not null default false,
	primary key (request_id, area_code),
	check ((status in ('OFFERED', 'ACCEPTED')) = (centre_code is not null)),
	check ((status = 'UNSERVED') = (unserved_code is not null))
);

create index request_area_by_area on request_area (area_code);

create table request_activity (
	request_id uuid not null references assistance_request on delete cascade,
	activity_id uuid not null references plan_activity,
	primary key (request_id, activity_id)
);

create index request_activity_by_activity on request_activity (activity_id);

-- Whose turn it is and until when; derived from acts, kept so that lists can be filtered and sorted.
create table request_turn (
	request_id uuid not null references assistance_request on delete cascade,
	actor text not null check (actor in ('PARTY', 'SECRETARIAT', 'CENTRE')),
	centre_code text references centre,
	due_on date,
	unique nulls not distinct (request_id, actor, centre_code),
	check ((actor = 'CENTRE') = (centre_code is not null))
);

create index request_turn_by_actor on request_turn (actor, due_on);

-- The answers as they stood at each submission.
create table request_submission (
	request_id uuid not null references assistance_request,
	number int not null,
	submitted_at timestamptz not null,
	submitted_by_name text not null,
	answers text not null check (answers is json object),
	primary key (request_id, number)
);

create trigger request_submission_row_is_written_once before update or delete on request_submission
	for each row execute function refuse_change();
create trigger request_submission_is_never_emptied before truncate on request_submission
	for each statement execute function refuse_change();

-- Who did what and when, with name and body as of that moment. The record that a treaty body relies on.
create table history_entry (
	request_id uuid not null references assistance_request,
	number int not null,
	act text not null,
	from_status text not null,
	to_status text not null,
	at timestamptz not null,
	person_id uuid,
	person_name text not null,
	body text not null,
	audience text not null check (audience in ('EVERYONE', 'PARTY_AND_SECRETARIAT', 'SECRETARIAT')),
	-- With a centre named, only that centre reads the entry beside the Party and the Secretariat.
	centre_code text references centre,
	particulars text not null check (particulars is json object),
	primary key (request_id, number)
);

create trigger history_entry_row_is_written_once before update or delete on history_entry
	for each row execute function refuse_change();
create trigger history_entry_is_never_emptied before truncate on history_entry
	for each statement execute function refuse_change();
