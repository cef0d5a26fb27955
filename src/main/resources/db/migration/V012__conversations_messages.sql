-- What was said about a request: part of the record, with name and body as of that moment.
create table message (
	id uuid primary key,
	request_id uuid not null references assistance_request,
	-- Its place in the request's conversation, from 1; readers are not shown it, because it tells of what they do not read.
	number int not null,
	kind text not null check (kind in ('MESSAGE', 'CLARIFICATION', 'ANSWER', 'NO_ANSWER')),
	audience text not null check (audience in ('ALL', 'SECRETARIAT_AND_PARTY', 'SECRETARIAT_AND_CENTRE', 'SECRETARIAT')),
	posted_at timestamptz not null,
	person_id uuid not null,
	person_name text not null,
	body text not null,
	words text not null check (length(words) <= 5000),
	-- The answers that a clarification asks about, by the names of their fields, with blanks between.
	about text not null default '',
	-- Names the press of the button: pressing twice posts once.
	token uuid,
	-- The act by which a clarification came about.
	entry_number int,
	unique (request_id, number),
	unique (person_id, token),
	unique (request_id, entry_number),
	foreign key (request_id, entry_number) references history_entry (request_id, number),
	check ((kind = 'MESSAGE') = (token is not null)),
	check ((kind = 'MESSAGE') = (entry_number is null)),
	check (kind <> 'MESSAGE' or words ~ '\S'),
	check (kind = 'MESSAGE' or audience = 'SECRETARIAT_AND_PARTY')
);

create trigger message_row_is_written_once before update or delete on message
	for each row execute function refuse_change();
create trigger message_is_never_emptied before truncate on message
	for each statement execute function refuse_change();

-- The centres that read a message: settled when it is written. All that were concerned, or the one that was chosen.
create table message_centre (
	message_id uuid not null references message,
	centre_code text not null references centre,
	primary key (message_id, centre_code)
);

create trigger message_centre_row_is_written_once before update or delete on message_centre
	for each row execute function refuse_change();
create trigger message_centre_is_never_emptied before truncate on message_centre
	for each statement execute function refuse_change();

-- Questions and answers from before there were conversations.
insert into message (id, request_id, number, kind, audience, posted_at, person_id, person_name, body, words, about, entry_number)
select gen_random_uuid(), request_id, row_number() over (partition by request_id order by number),
	case act when 'ASK_FOR_CLARIFICATION' then 'CLARIFICATION' when 'ANSWER' then 'ANSWER' else 'NO_ANSWER' end,
	'SECRETARIAT_AND_PARTY', at, person_id, person_name, body,
	coalesce(left(particulars::jsonb ->> 'words', 5000), ''), coalesce(particulars::jsonb ->> 'about', ''), number
from history_entry
where act in ('ASK_FOR_CLARIFICATION', 'ANSWER', 'RESUME_SCREENING') and person_id is not null;
