-- Tables that were brought to a register, as they came, and what became of each. One that nobody recorded is forgotten after some days.
create table brought_table (
	id uuid primary key,
	register text not null,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	file_name text not null,
	content bytea not null,
	recorded_at timestamptz,
	recorded_by_name text,
	why text check (not is_blank(why)),
	added int,
	changed int,
	version int not null default 0,
	check (num_nulls(recorded_at, recorded_by_name, why, added, changed) in (0, 5))
);

create index brought_table_by_register on brought_table (register, at desc, id);
