-- Under which words a request is found, by the Party that asks and by the Secretariat: each finds what it may read, and nothing else.

-- Every text in which a request is found, and who reads it. Answers that were changed and not submitted are the Party's alone.
create view request_text as
with answered as not materialized (
	select r.id as request_id, s.answers::json as answers, r.status not in ('DRAFT', 'CLARIFICATION') as party, true as secretariat
	from assistance_request r
	join request_submission s on s.request_id = r.id and s.number = r.submissions
	union all
	select r.id, r.answers::json, true, false from assistance_request r where r.status in ('DRAFT', 'CLARIFICATION')
)
select a.request_id, t.kind, t.place, 0 as number, t.words, a.party, a.secretariat
from answered a
cross join lateral (values
	('TITLE', 1, a.answers #>> '{need,title}'),
	('NEED', 4, a.answers #>> '{need,help}'),
	('RESULTS', 5, a.answers #>> '{need,results}'),
	('ACTIVITY', 3, a.answers #>> '{activities,other}')) t (kind, place, words)
where t.words <> ''
union all
select a.request_id, 'ACTIVITY', 3, c.number::int, p.code || ' ' || p.title, a.party, a.secretariat
from answered a
cross join lateral json_array_elements_text(a.answers #> '{activities,chosen}') with ordinality c (id, number)
join plan_activity p on p.id = case when c.id ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then c.id::uuid end
union all
select r.id, 'REFERENCE', 2, 0, r.reference, true, true from assistance_request r
union all
select r.id, 'LETTER', 2, 1, r.letter_reference, true, true from assistance_request r where r.letter_reference <> ''
union all
select m.request_id, 'MESSAGE', 6, m.number, m.words, m.audience in ('ALL', 'SECRETARIAT_AND_PARTY'), true
from message m where m.words <> ''
union all
select d.folder_id, 'FILE', 7, 0, d.name, coalesce(m.audience in ('ALL', 'SECRETARIAT_AND_PARTY'), true), d.kept_at is not null
from document d left join message m on d.holder_kind = 'MESSAGE' and m.id = d.holder_id;

create view request_search as
select t.request_id,
	string_agg(t.words, ' ' order by t.number, t.words) filter (where t.party and t.place = 1) as party_title,
	string_agg(t.words, ' ' order by t.place, t.number, t.words) filter (where t.party and t.place between 2 and 5) as party_body,
	string_agg(t.words, ' ' order by t.place, t.number, t.words) filter (where t.party and t.place > 5) as party_rest,
	string_agg(t.words, ' ' order by t.number, t.words) filter (where t.secretariat and t.place = 1) as title,
	string_agg(t.words, ' ' order by t.place, t.number, t.words) filter (where t.secretariat and t.place between 2 and 5) as body,
	string_agg(t.words, ' ' order by t.place, t.number, t.words) filter (where t.secretariat and t.place > 5) as rest
from request_text t
group by t.request_id;

-- What the Party finds.
create table request_words (
	request_id uuid primary key references assistance_request on delete cascade,
	words tsvector not null
);

-- What the Secretariat finds stands in the queue's own row, so that words and filters narrow one table together.
drop index queue_words_in_hand;
drop index queue_words_ended;

-- The queue's rows follow the history; their words follow what is written.
drop view queue_source;

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
	-- References as they are typed in part: without what stands between letters and digits.
	concat_ws(' ', replace(search_fold(r.reference), ' ', ''), replace(search_fold(r.letter_reference), ' ', '')) as codes
from assistance_request r
join party p on p.code = r.party_code
join history_entry last on last.request_id = r.id and last.number = r.last_entry
where r.status <> 'DRAFT';

alter table queue_entry drop column words;
alter table queue_entry add column words tsvector not null default '', add column codes text not null default '';

create or replace function follow_the_history() returns trigger language plpgsql as $$
begin
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, codes)
	select request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, codes
	from queue_source where request_id = new.request_id
	on conflict (request_id) do update set life = excluded.life, ended = excluded.ended, officer_id = excluded.officer_id,
		received_day = excluded.received_day, due_on = excluded.due_on, updated_at = excluded.updated_at,
		areas = excluded.areas, codes = excluded.codes;
	return null;
end
$$;

create or replace function follow_the_party() returns trigger language plpgsql as $$
begin
	update queue_entry q set party_name = s.party_name, region = s.region, after_others = s.after_others
	from queue_source s
	where s.request_id = q.request_id and q.party_code = new.code;
	return null;
end
$$;

-- The words of one request, as everything that was written about it now makes them.
create function refresh_words(request uuid) returns void language plpgsql as $$
declare
	said request_search;
	by_secretariat tsvector;
begin
	-- Of two who write at once the second sees what the first wrote.
	perform 1 from request_words where request_id = request for update;
	select * into said from request_search s where s.request_id = request;
	if said.request_id is null or not exists (select from assistance_request where id = request) then
		return;
	end if;
	by_secretariat := search_document(said.title, said.body, said.rest);
	insert into request_words (request_id, words)
	values (request, case when (said.title, said.body, said.rest)
			is not distinct from (said.party_title, said.party_body, said.party_rest)
		then by_secretariat else search_document(said.party_title, said.party_body, said.party_rest) end)
	on conflict (request_id) do update set words = excluded.words where request_words.words <> excluded.words;
	update queue_entry set words = by_secretariat where request_id = request and words <> by_secretariat;
end
$$;

-- Runs at the end of the transaction, when all that belongs together is written and no other lock is wanted any more; once for each
-- request. The argument names the column that says which request.
create function follow_what_is_written() returns trigger language plpgsql as $$
declare
	request text := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0];
	done text := pg_current_xact_id() || ' ' || request;
begin
	if current_setting('article12.words', true) is distinct from done then
		perform refresh_words(request::uuid);
		perform set_config('article12.words', done, true);
	end if;
	return null;
end
$$;

create constraint trigger words_follow_a_draft after insert on assistance_request deferrable initially deferred
	for each row execute function follow_what_is_written('id');
create constraint trigger words_follow_answers after update on assistance_request deferrable initially deferred
	for each row when (old.answers <> new.answers or old.status <> new.status and old.status = 'CLARIFICATION'
		or old.letter_reference is distinct from new.letter_reference)
	execute function follow_what_is_written('id');
create constraint trigger words_follow_submissions after insert on request_submission deferrable initially deferred
	for each row execute function follow_what_is_written('request_id');
create constraint trigger words_follow_messages after insert on message deferrable initially deferred
	for each row execute function follow_what_is_written('request_id');
create constraint trigger words_follow_files after insert or delete on document deferrable initially deferred
	for each row execute function follow_what_is_written('folder_id');
create constraint trigger words_follow_kept_files after update on document deferrable initially deferred
	for each row when (old.kept_at is null and new.kept_at is not null)
	execute function follow_what_is_written('folder_id');

-- An activity is found under its present title, too, by the requests that name it.
create function follow_the_activity() returns trigger language plpgsql as $$
begin
	perform refresh_words(r.id) from assistance_request r
	where r.party_code = new.party_code and position(new.id::text in r.answers) > 0;
	return null;
end
$$;

create trigger words_follow_activities after update on plan_activity
	for each row when ((old.code, old.title) is distinct from (new.code, new.title)) execute function follow_the_activity();

-- The whole queue and all words anew, from the stored rows: after requests came in bulk, or when the rules above have changed. In
-- steps that several processes can share.
create or replace function fill_queue() returns void language plpgsql as $$
begin
	create unlogged table fill_said as
		select s.* from request_search s join assistance_request r on r.id = s.request_id;
	create unlogged table fill_words as
		select request_id, search_document(party_title, party_body, party_rest) as party,
			case when (title, body, rest) is distinct from (party_title, party_body, party_rest)
				then search_document(title, body, rest) end as secretariat
		from fill_said;
	drop table fill_said;
	analyze fill_words;
	delete from queue_entry;
	delete from request_words;
	insert into request_words (request_id, words) select request_id, party from fill_words;
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, codes, words)
	select q.request_id, q.reference, q.party_code, q.party_name, q.region, q.after_others, q.life, q.ended, q.officer_id,
		q.received_day, q.due_on, q.updated_at, q.areas, q.codes, coalesce(w.secretariat, w.party, '')
	from queue_source q left join fill_words w on w.request_id = q.request_id;
	drop table fill_words;
end
$$;

select fill_queue();

create index request_words_by_word on request_words using gin (words);
create index queue_words_in_hand on queue_entry using gin (words) where not ended;
create index queue_words_ended on queue_entry using gin (words) where ended;
create index queue_by_code on queue_entry using gin (codes gin_trgm_ops);
