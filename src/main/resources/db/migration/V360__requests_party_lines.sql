-- A Party's list looked up for each request when it was last touched, and whose turn it is, to put all of them in order and to count
-- them. Each request has a line now that says what the list shows of it, what it is narrowed by, and where it stands.
create view party_line_source as
select r.id as request_id, r.party_code, r.reference, r.letter_reference, split_part(r.reference, '-', 2)::int as year, r.title,
	r.status, r.received_on,
	-- When something last happened to it that the Party knows of.
	greatest(r.started_at,
		(select max(h.at) from history_entry h where h.request_id = r.id and h.audience <> 'SECRETARIAT'),
		(select max(e.edited_at) from section_edit e where e.request_id = r.id)) as updated_at,
	t.turns, t.due_on,
	r.status = 'DRAFT' or coalesce(t.party, false) as waits_for_party,
	coalesce(t.secretariat, false) as waits_for_secretariat,
	coalesce(t.centre, false) as waits_for_centre
from assistance_request r
cross join lateral (
	select json_agg(json_build_object('actor', t.actor, 'centre', t.centre_code, 'dueOn', t.due_on)
			order by t.due_on, t.actor, t.centre_code)::text as turns,
		min(t.due_on) as due_on, bool_or(t.actor = 'PARTY') as party, bool_or(t.actor = 'SECRETARIAT') as secretariat,
		bool_or(t.actor = 'CENTRE') as centre
	from request_turn t where t.request_id = r.id) t;

create table party_line (
	request_id uuid primary key references assistance_request on delete cascade,
	party_code text not null,
	reference text not null,
	letter_reference text,
	year int not null,
	title text not null,
	status text not null,
	received_on date,
	updated_at timestamptz not null,
	-- Whose turn it is, as JSON; null for nobody's.
	turns text,
	-- The earliest date of a turn.
	due_on date,
	waits_for_party boolean not null,
	waits_for_secretariat boolean not null,
	waits_for_centre boolean not null
);

-- Makes the line of a request anew: when it is started, when something is done to it, and when its answers are saved. What an act
-- makes of a request and its turns is written before the act's entry, and answers before who saved them.
create function refresh_party_line(request uuid) returns void language plpgsql as $$
begin
	insert into party_line select * from party_line_source s where s.request_id = request
	on conflict (request_id) do update set title = excluded.title, letter_reference = excluded.letter_reference,
		status = excluded.status, received_on = excluded.received_on, updated_at = excluded.updated_at, turns = excluded.turns,
		due_on = excluded.due_on, waits_for_party = excluded.waits_for_party,
		waits_for_secretariat = excluded.waits_for_secretariat, waits_for_centre = excluded.waits_for_centre;
end
$$;

create function party_line_follows() returns trigger language plpgsql as $$
begin
	perform refresh_party_line(new.request_id);
	return null;
end
$$;

create function party_line_begins() returns trigger language plpgsql as $$
begin
	perform refresh_party_line(new.id);
	return null;
end
$$;

create trigger party_line_begins after insert on assistance_request for each row execute function party_line_begins();
create trigger party_line_follows_acts after insert on history_entry for each row execute function party_line_follows();
create trigger party_line_follows_edits after insert or update on section_edit
	for each row execute function party_line_follows();

-- Makes all lines anew.
create function fill_party_lines() returns void language sql as $$
	delete from party_line;
	insert into party_line select * from party_line_source;
$$;

select fill_party_lines();

-- The list in its usual order; it is counted from this index alone.
create index party_line_in_order on party_line (party_code, (status <> 'DRAFT'), updated_at desc, reference desc)
	include (year, due_on, waits_for_party, waits_for_secretariat, waits_for_centre);
create index party_line_yours on party_line (party_code, due_on, reference desc) where waits_for_party;
create index party_line_dated on party_line (party_code) where due_on is not null;
