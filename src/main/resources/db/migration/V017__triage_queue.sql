-- The Secretariat's queue as a table of its own, one narrow row for each submitted request, so that every filter and order has
-- an index. It is derived: the entry that every act writes into the history brings the request's row up to date.

create extension if not exists pg_trgm;

-- The working-day calendar of the settings, written down at each start: an age in working days can then stand in an index.
create table queue_calendar (
	whole boolean primary key default true check (whole),
	-- For each day of the week from Monday, how many days back the last one lies that is none of the weekend.
	steps_back int[] not null,
	holidays date[] not null,
	-- For each holiday the last working day before it.
	before_holidays date[] not null
);

insert into queue_calendar (steps_back, holidays, before_holidays) values ('{0,0,0,0,0,1,2}', '{}', '{}');

-- The last working day that is not after a day: requests received between two working days have the same age.
create function queue_day(received date) returns date language sql stable as $$
	select coalesce(c.before_holidays[array_position(c.holidays, week.day)], week.day)
	from queue_calendar c
	cross join lateral (select received - c.steps_back[extract(isodow from received)::int] as day) week
$$;

create table queue_entry (
	request_id uuid primary key references assistance_request on delete cascade,
	reference text not null,
	party_code text not null,
	party_name text not null,
	region text not null,
	-- Least developed countries and small island developing States come before these (Article 12.5).
	after_others boolean not null,
	-- The status's place in a request's life, from 1.
	life int not null,
	ended boolean not null,
	officer_id uuid,
	received_day date not null,
	-- What is due first; infinity where nothing is.
	due_on date not null,
	updated_at timestamptz not null,
	areas text[] not null
);

-- What words are looked for in, in small letters.
create table queue_words (
	request_id uuid primary key references assistance_request on delete cascade,
	words text not null
);

create view queue_source as
select r.id as request_id, r.reference, r.party_code, p.name as party_name, p.region,
	not (p.least_developed or p.small_island) as after_others,
	array_position(array['SUBMITTED', 'CLARIFICATION', 'DECLINED', 'ROUTING', 'IN_DELIVERY', 'NOT_SERVED', 'DELIVERED',
		'CLOSED', 'WITHDRAWN'], r.status) as life,
	r.status in ('DECLINED', 'NOT_SERVED', 'CLOSED', 'WITHDRAWN') as ended,
	r.officer_id, queue_day(r.received_on) as received_day,
	coalesce((select min(t.due_on) from request_turn t where t.request_id = r.id), 'infinity'::date) as due_on,
	last.at as updated_at,
	array(select a.area_code from request_area a where a.request_id = r.id order by a.position) as areas,
	lower(concat_ws(E'\n', r.reference, p.name, r.title, r.need)) as words
from assistance_request r
join party p on p.code = r.party_code
join history_entry last on last.request_id = r.id and last.number = r.last_entry
where r.status <> 'DRAFT';

create function follow_the_history() returns trigger language plpgsql as $$
begin
	with found as materialized (select * from queue_source where request_id = new.request_id),
	entered as (
		insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
			received_day, due_on, updated_at, areas)
		select request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
			received_day, due_on, updated_at, areas
		from found
		on conflict (request_id) do update set life = excluded.life, ended = excluded.ended, officer_id = excluded.officer_id,
			received_day = excluded.received_day, due_on = excluded.due_on, updated_at = excluded.updated_at,
			areas = excluded.areas
	)
	insert into queue_words (request_id, words)
	select request_id, words from found
	on conflict (request_id) do update set words = excluded.words where queue_words.words <> excluded.words;
	return null;
end
$$;

create trigger queue_follows_the_history after insert on history_entry
	for each row execute function follow_the_history();

create function follow_the_party() returns trigger language plpgsql as $$
begin
	update queue_entry set party_name = new.name, region = new.region,
		after_others = not (new.least_developed or new.small_island)
	where party_code = new.code;
	update queue_words w set words = s.words from queue_source s
	where s.request_id = w.request_id and s.party_code = new.code;
	return null;
end
$$;

create trigger queue_follows_the_party after update on party
	for each row when ((old.name, old.region, old.least_developed, old.small_island)
		is distinct from (new.name, new.region, new.least_developed, new.small_island))
	execute function follow_the_party();

-- The whole queue, where none is yet: after requests came in bulk, without the trigger.
create function fill_queue() returns void language sql as $$
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas)
	select request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id, received_day, due_on,
		updated_at, areas
	from queue_source;
	insert into queue_words (request_id, words) select request_id, words from queue_source;
$$;

select fill_queue();

create unique index queue_by_reference on queue_entry (reference);
create index queue_by_age on queue_entry (received_day, after_others, reference);
create index queue_in_hand_by_age on queue_entry (received_day, after_others, reference) where not ended;
create index queue_by_life on queue_entry (life, received_day, after_others, reference) include (region, ended);
create index queue_by_due on queue_entry (due_on, received_day, after_others, reference);
create index queue_by_party_name on queue_entry (party_name, received_day, after_others, reference);
create index queue_by_party on queue_entry (party_code, reference);
create index queue_by_update on queue_entry (updated_at desc, reference);
create index queue_by_officer on queue_entry (officer_id, received_day, after_others, reference);
create index queue_by_area on queue_entry using gin (areas);
create index queue_words_by_trigram on queue_words using gin (words gin_trgm_ops);
