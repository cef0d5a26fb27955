-- What words are looked for in stands in the queue's own row, so that words and filters narrow one table together, and with an
-- index each for what is in hand and what has ended: nearly every question asks for one of the two.

alter table queue_entry add column words text;

update queue_entry q set words = w.words from queue_words w where w.request_id = q.request_id;

alter table queue_entry alter column words set not null;

drop table queue_words;

create or replace function follow_the_history() returns trigger language plpgsql as $$
begin
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, words)
	select request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, words
	from queue_source where request_id = new.request_id
	on conflict (request_id) do update set life = excluded.life, ended = excluded.ended, officer_id = excluded.officer_id,
		received_day = excluded.received_day, due_on = excluded.due_on, updated_at = excluded.updated_at,
		areas = excluded.areas, words = excluded.words;
	return null;
end
$$;

create or replace function follow_the_party() returns trigger language plpgsql as $$
begin
	update queue_entry q set party_name = s.party_name, region = s.region, after_others = s.after_others, words = s.words
	from queue_source s
	where s.request_id = q.request_id and q.party_code = new.code;
	return null;
end
$$;

create or replace function fill_queue() returns void language sql as $$
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, words)
	select request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id, received_day, due_on,
		updated_at, areas, words
	from queue_source;
$$;

create index queue_words_in_hand on queue_entry using gin (words gin_trgm_ops) where not ended;
create index queue_words_ended on queue_entry using gin (words gin_trgm_ops) where ended;
create index queue_by_region on queue_entry (region, life);

-- What is counted by whose turn it is, or by officer, is counted in an index alone: the rows have become wide.
create index queue_in_hand on queue_entry (request_id) include (life) where not ended;
drop index queue_by_officer;
create index queue_by_officer on queue_entry (officer_id, received_day, after_others, reference) include (life);
