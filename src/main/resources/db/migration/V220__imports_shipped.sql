-- What people have seen of the reference data that ship with the portal, row by row: a row that a later release ships otherwise is offered to
-- them, and moves only once somebody has recorded it or set it aside.
create table shipped_row (
	register text not null,
	key text not null,
	entry text not null,
	cells jsonb not null,
	primary key (register, key)
);

insert into register_version (register) values ('shipped');

create trigger move_register_version after insert or update or delete or truncate on shipped_row
	for each statement execute function move_register_version('shipped');

-- What was decided about rows that a release offered.
create table shipped_decision (
	id bigint primary key generated always as identity,
	register text not null,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	recorded boolean not null,
	why text not null check (not is_blank(why)),
	-- Each row as it was offered: its key, and what it says.
	rows jsonb not null
);

create index shipped_decision_by_register on shipped_decision (register, id desc);

create trigger shipped_decision_stays before update or delete on shipped_decision for each row execute function refuse_change();
create trigger shipped_decision_is_never_emptied before truncate on shipped_decision
	for each statement execute function refuse_change();
