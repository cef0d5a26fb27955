-- Which requests of a Party are alike is kept until a line of its list is written anew, for which all its lines were read. Each line
-- says now in which transaction it was written, and an index finds those that a moment did not know yet.
alter table party_line add column changed xid8 not null default pg_current_xact_id();

create index party_line_by_change on party_line (party_code, changed);

create or replace function refresh_party_line(request uuid) returns void language plpgsql as $$
begin
	insert into party_line select * from party_line_source s where s.request_id = request
	on conflict (request_id) do update set title = excluded.title, letter_reference = excluded.letter_reference,
		status = excluded.status, received_on = excluded.received_on, updated_at = excluded.updated_at, turns = excluded.turns,
		due_on = excluded.due_on, waits_for_party = excluded.waits_for_party,
		waits_for_secretariat = excluded.waits_for_secretariat, waits_for_centre = excluded.waits_for_centre,
		changed = excluded.changed;
end
$$;

-- A draft that is deleted leaves no line: in which transaction a Party deleted the last one.
create table party_line_gone (
	party_code text primary key,
	changed xid8 not null
);

create function party_line_is_gone() returns trigger language plpgsql as $$
begin
	insert into party_line_gone (party_code, changed) select distinct party_code, pg_current_xact_id() from gone order by 1
	on conflict (party_code) do update set changed = excluded.changed;
	return null;
end
$$;

create trigger party_line_is_gone after delete on party_line referencing old table as gone
	for each statement execute function party_line_is_gone();
