-- What an officer keeps on a request beside its record.

create table request_watch (
	request_id uuid not null references assistance_request on delete cascade,
	person_id uuid not null references person,
	since timestamptz not null,
	primary key (request_id, person_id)
);

comment on table request_watch is 'Which officers are told what a request''s officer is told';

create table own_note (
	person_id uuid not null references person,
	request_id uuid not null references assistance_request on delete cascade,
	note text not null,
	remind_on date,
	told_at timestamptz,
	changed_at timestamptz not null,
	primary key (person_id, request_id),
	check (note <> '' or remind_on is not null)
);

comment on table own_note is 'What an officer wrote down on a request for himself, read by nobody else';
comment on column own_note.told_at is 'When the officer was reminded on the day that he chose; null until then';

create index own_note_due on own_note (remind_on) where told_at is null and remind_on is not null;
