-- By which words a request is found stood in its row of the queue: each act wrote all its words into an index again, though none had
-- changed, and each message wrote the row into ten indexes. They stand by themselves now, with what else a word may name.
alter table queue_entry add constraint queue_by_number unique using index queue_by_number;

create table queue_words (
	number integer primary key references queue_entry (number) on delete cascade,
	party_code text not null,
	codes text not null,
	words tsvector not null
);

insert into queue_words (number, party_code, codes, words) select number, party_code, codes, words from queue_entry;

drop index queue_by_code, queue_words_in_hand, queue_words_ended;

alter table queue_entry drop column words, drop column codes;

create index queue_words_by_word on queue_words using gin (words);
create index queue_words_by_code on queue_words using gin (codes gin_trgm_ops);
create index queue_words_by_party on queue_words (party_code);

-- Who follows the queue in memory is told of changed words as of a changed row.
create trigger queue_words_change after insert or update on queue_words for each row execute function queue_changes();

-- No index has what most acts change, so that they write none, as long as the page has room: what is late is known in memory.
drop index queue_late, queue_by_officer;

create index queue_of_officer on queue_entry (officer_id) where officer_id is not null and not ended;

alter table queue_entry set (fillfactor = 80);

cluster queue_entry using queue_by_number;

drop view queue_source;

create view queue_source as
select r.id as request_id, r.reference, r.party_code, p.name as party_name, p.region,
	not exists (select from party_group g where g.party_code = r.party_code
		and (g.valid_from is null or g.valid_from <= r.received_on) and (g.valid_until is null or g.valid_until > r.received_on)) as after_others,
	array_position(array['SUBMITTED', 'CLARIFICATION', 'DECLINED', 'ROUTING', 'IN_DELIVERY', 'NOT_SERVED', 'DELIVERED',
		'CLOSED', 'WITHDRAWN'], r.status) as life,
	r.status in ('DECLINED', 'NOT_SERVED', 'CLOSED', 'WITHDRAWN') as ended,
	r.officer_id, queue_day(r.received_on) as received_day,
	coalesce((select min(t.due_on) from turn_listed t where t.request_id = r.id), 'infinity'::date) as due_on,
	last.at as updated_at,
	array(select a.area_code from requested_area a where a.request_id = r.id order by a.position) as areas,
	r.title, coalesce(r.officer_name, '') as officer_name, r.received_on,
	exists (select from party_group g where g.party_code = r.party_code and g.fact = 'LEAST_DEVELOPED'
		and (g.valid_from is null or g.valid_from <= r.received_on) and (g.valid_until is null or g.valid_until > r.received_on)) as least_developed,
	exists (select from party_group g where g.party_code = r.party_code and g.fact = 'SMALL_ISLAND'
		and (g.valid_from is null or g.valid_from <= r.received_on) and (g.valid_until is null or g.valid_until > r.received_on)) as small_island,
	coalesce((select string_agg(concat_ws('/', t.actor, coalesce(t.centre_code, ''), coalesce(t.due_on::text, '')), ' '
		order by t.actor, t.centre_code, t.due_on) from turn_listed t where t.request_id = r.id), '') as turns,
	not exists (select from turn_listed t where t.request_id = r.id and t.actor = 'SECRETARIAT') as after_ours,
	-- Where the Secretariat has a turn, its own day alone counts for it.
	coalesce((select case when bool_or(t.actor = 'SECRETARIAT') then min(t.due_on) filter (where t.actor = 'SECRETARIAT')
		else min(t.due_on) end from turn_listed t where t.request_id = r.id), 'infinity'::date) as desk_due
from request_listed r
join party_listed p on p.code = r.party_code
join request_entry last on last.request_id = r.id and last.number = r.last_entry
where r.status <> 'DRAFT';

-- By which words and codes the Secretariat finds a request.
create view queue_words_source as
select e.number, e.request_id, e.party_code,
	-- References as they are typed in part: without what stands between letters and digits.
	concat_ws(' ', replace(search_fold(r.reference), ' ', ''), replace(search_fold(r.letter_reference), ' ', '')) as codes,
	coalesce(f.words, '') as words
from queue_entry e
join request_listed r on r.id = e.request_id
left join request_found f on f.request_id = e.request_id;

create or replace function fill_queue() returns void language sql as $$
	delete from queue_entry q where not exists (
		select from request_listed r where r.id = q.request_id and r.status <> 'DRAFT');
	insert into queue_entry (number, request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, title, officer_name, received_on, least_developed, small_island, turns,
		after_ours, desk_due)
	select coalesce(e.number, nextval('queue_numbers')), q.request_id, q.reference, q.party_code, q.party_name, q.region,
		q.after_others, q.life, q.ended, q.officer_id, q.received_day, q.due_on, q.updated_at, q.areas, q.title,
		q.officer_name, q.received_on, q.least_developed, q.small_island, q.turns, q.after_ours, q.desk_due
	from queue_source q
	left join queue_entry e on e.request_id = q.request_id
	on conflict (request_id) do update set reference = excluded.reference, party_code = excluded.party_code,
		party_name = excluded.party_name, region = excluded.region, after_others = excluded.after_others, life = excluded.life,
		ended = excluded.ended, officer_id = excluded.officer_id, received_day = excluded.received_day, due_on = excluded.due_on,
		updated_at = excluded.updated_at, areas = excluded.areas, title = excluded.title, officer_name = excluded.officer_name,
		received_on = excluded.received_on, least_developed = excluded.least_developed, small_island = excluded.small_island,
		turns = excluded.turns, after_ours = excluded.after_ours, desk_due = excluded.desk_due;
	insert into queue_words (number, party_code, codes, words)
	select s.number, s.party_code, s.codes, s.words from queue_words_source s
	on conflict (number) do update set party_code = excluded.party_code, codes = excluded.codes, words = excluded.words;
$$;
