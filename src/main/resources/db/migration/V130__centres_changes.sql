-- What people changed in the register of centres, and why: only ever added to.
create table centre_change (
	id bigint generated always as identity primary key,
	centre_code text not null references centre,
	-- The centre's own count of changes after this one.
	version int not null,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	aspect text not null check (aspect in ('CAPACITY', 'SUSPENSION', 'END')),
	-- A number, true or false, or a day as 2026-11-22; empty for no limit and for no end.
	before text not null,
	after text not null,
	why text not null check (not is_blank(why))
);

create index centre_change_by_centre on centre_change (centre_code, id);

create trigger centre_change_row_is_written_once before update or delete on centre_change
	for each row execute function refuse_change();
create trigger centre_change_is_never_emptied before truncate on centre_change
	for each statement execute function refuse_change();
