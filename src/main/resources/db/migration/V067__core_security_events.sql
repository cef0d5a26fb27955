-- What happens around sign-in and permissions. Of people it holds their ids and nothing else. What can be provoked without end is
-- counted by the hour: then hour is set and times grows.
create table security_event (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	kind text not null,
	person_id uuid,
	by_person_id uuid,
	hour timestamptz,
	times int not null default 1
);

create index security_event_by_time on security_event (at desc, id desc);
create index security_event_by_kind on security_event (kind, at desc, id desc);
create unique index security_event_by_hour on security_event (kind, hour, person_id) nulls not distinct where hour is not null;
