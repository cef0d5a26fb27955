-- In whose hands of a centre's people an assignment is: the centre's inner matter, and no act on the request.

create table assignment_holder (
	assignment_id uuid primary key references assignment,
	person_id uuid not null references person,
	person_name text not null
);

comment on table assignment_holder is 'Who of a centre''s people has an assignment in hand';

create index assignment_holder_by_person on assignment_holder (person_id);

create table assignment_handing (
	assignment_id uuid not null references assignment,
	number int not null,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	to_person_id uuid,
	to_name text,
	primary key (assignment_id, number),
	check ((to_person_id is null) = (to_name is null))
);

comment on table assignment_handing is 'Each time that an assignment went into somebody''s hands, or into nobody''s; only its centre reads it';

create trigger assignment_handing_is_written_once before update or delete on assignment_handing
	for each row execute function refuse_change();
create trigger assignment_handing_is_never_emptied before truncate on assignment_handing
	for each statement execute function refuse_change();
