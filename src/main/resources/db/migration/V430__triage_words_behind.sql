-- The words of a request were written whole into their index at each message and each act, all of them again, and that was the
-- dearest part of either. The act notes now that they are behind; until they have caught up the request is looked for in the words as
-- they are (request_found), of which there are few such requests at a time.
create table queue_words_behind (
	number integer primary key
);

-- So that the first who search do not take an empty table for a large one.
analyze queue_words_behind;

create trigger queue_words_behind_change after insert or update on queue_words_behind for each row execute function queue_changes();

-- Who follows the queue in memory is told as the words change, and not again when the index has them.
drop trigger queue_words_change on queue_words;

-- By what each request is found at this moment.
create view queue_words_now as
select q.number, q.party_code, q.codes, q.words from queue_words q
where not exists (select from queue_words_behind b where b.number = q.number)
union all
-- Of each by its keys: what the words must hold is asked of those alone that are behind.
select b.number, s.party_code, s.codes, s.words from queue_words_behind b
cross join lateral (select * from queue_words_source s where s.number = b.number offset 0) s;

-- Brings so many words into their index as are behind, and says how many it found behind. Whose request is being written at this moment
-- is left for the next time. After a crash they are behind as before, so that nobody waits for the disk.
create function catch_up_queue_words(most integer) returns integer language plpgsql as $$
declare
	behind integer[];
begin
	perform set_config('synchronous_commit', 'off', true);
	behind := array(select number from queue_words_behind order by number limit most for update skip locked);
	-- A statement of its own, which sees all that was written before these were locked.
	insert into queue_words (number, party_code, codes, words)
	select s.number, s.party_code, s.codes, s.words from queue_words_source s where s.number = any (behind)
	on conflict (number) do update set codes = excluded.codes, words = excluded.words
		where (queue_words.codes, queue_words.words) <> (excluded.codes, excluded.words);
	delete from queue_words_behind where number = any (behind);
	return cardinality(behind);
end
$$;

create or replace function fill_queue() returns void language sql as $$
	-- First, so that whoever writes words meanwhile waits here, or notes them once more.
	delete from queue_words_behind;
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
