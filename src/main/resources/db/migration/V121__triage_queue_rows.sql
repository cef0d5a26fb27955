-- The rows of the queue are written by triage, which every act tells in its own transaction.
drop trigger queue_follows_the_history on history_entry;
drop function follow_the_history();
drop trigger queue_follows_the_party on party;
drop function follow_the_party();

-- The whole queue anew, from the stored rows: after requests came in bulk, or when its rules have changed. Words are copied from where
-- they are made, by fill_words().
drop function fill_queue();

create function fill_queue() returns void language sql as $$
	delete from queue_entry;
	insert into queue_entry (request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, codes, words)
	select q.request_id, q.reference, q.party_code, q.party_name, q.region, q.after_others, q.life, q.ended, q.officer_id,
		q.received_day, q.due_on, q.updated_at, q.areas, q.codes, coalesce(w.words, '')
	from queue_source q left join request_found w on w.request_id = q.request_id;
$$;
