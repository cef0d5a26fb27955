-- The queue's row holds all that its line shows, and each order has an index: the page reads one table.
alter table queue_entry
	add column title text not null default '',
	-- Empty where nobody has taken the request.
	add column officer_name text not null default '',
	add column received_on date,
	-- As the Party was on the day of receipt.
	add column least_developed boolean not null default false,
	add column small_island boolean not null default false,
	-- Whose turn it is, as words of actor/centre/day.
	add column turns text not null default '',
	-- What waits for the Secretariat comes before these.
	add column after_ours boolean not null default true,
	-- Until when the Secretariat has the turn, else until when another has it; infinity where no day is set.
	add column desk_due date not null default 'infinity';

create or replace view queue_source as
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
	-- References as they are typed in part: without what stands between letters and digits.
	concat_ws(' ', replace(search_fold(r.reference), ' ', ''), replace(search_fold(r.letter_reference), ' ', '')) as codes,
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

drop function fill_queue();

create function fill_queue() returns void language sql as $$
	delete from queue_entry;
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, codes, title, officer_name, received_on, least_developed, small_island, turns,
		after_ours, desk_due, words)
	select q.request_id, q.reference, q.party_code, q.party_name, q.region, q.after_others, q.life, q.ended, q.officer_id,
		q.received_day, q.due_on, q.updated_at, q.areas, q.codes, q.title, q.officer_name, q.received_on, q.least_developed,
		q.small_island, q.turns, q.after_ours, q.desk_due, coalesce(w.words, '')
	from queue_source q left join request_found w on w.request_id = q.request_id;
$$;

update queue_entry q set title = s.title, officer_name = s.officer_name, received_on = s.received_on,
	least_developed = s.least_developed, small_island = s.small_island, turns = s.turns, after_ours = s.after_ours,
	desk_due = s.desk_due
from queue_source s where s.request_id = q.request_id;

alter table queue_entry alter column received_on set not null;

create index queue_by_turn on queue_entry (after_ours, desk_due, received_day, after_others, reference) include (life);
create index queue_by_officer_name on queue_entry ((officer_id is null), officer_name, received_day, after_others, reference);
create index queue_late on queue_entry (due_on) include (region) where not ended;
