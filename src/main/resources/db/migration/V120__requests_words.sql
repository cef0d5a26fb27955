-- The words by which a request is found are written by requests itself, for both who look: told in the transaction of whatever was
-- written, and no longer by triggers on the tables of others. What the Secretariat finds stands here only where it is not the same.
alter table request_words add column by_secretariat tsvector;

update request_words w set by_secretariat = q.words
from queue_entry q where q.request_id = w.request_id and q.words <> w.words;

create view request_found as
select request_id, coalesce(by_secretariat, words) as words from request_words;

comment on view request_found is 'For other modules: the words by which the Secretariat finds a request';

drop trigger words_follow_a_draft on assistance_request;
drop trigger words_follow_answers on assistance_request;
drop trigger words_follow_submissions on request_submission;
drop trigger words_follow_messages on message;
drop trigger words_follow_files on document;
drop trigger words_follow_kept_files on document;
drop trigger words_follow_activities on plan_activity;
drop function follow_what_is_written();
drop function follow_the_activity();

-- The words of one request, as everything that was written about it now makes them.
create or replace function refresh_words(request uuid) returns void language plpgsql as $$
declare
	said request_search;
	by_party tsvector;
	others tsvector;
begin
	-- Of two who write at once the second sees what the first wrote.
	perform 1 from request_words where request_id = request for update;
	select * into said from request_search s where s.request_id = request;
	if said.request_id is null or not exists (select from assistance_request where id = request) then
		return;
	end if;
	by_party := search_document(said.party_title, said.party_body, said.party_rest);
	if (said.title, said.body, said.rest) is distinct from (said.party_title, said.party_body, said.party_rest) then
		others := nullif(search_document(said.title, said.body, said.rest), by_party);
	end if;
	insert into request_words (request_id, words, by_secretariat) values (request, by_party, others)
	on conflict (request_id) do update set words = excluded.words, by_secretariat = excluded.by_secretariat
		where (request_words.words, request_words.by_secretariat) is distinct from (excluded.words, excluded.by_secretariat);
end
$$;

-- All words anew, from the stored rows: after requests came in bulk, or when what makes them has changed. In steps that several
-- processes can share.
create function fill_words() returns void language plpgsql as $$
begin
	create unlogged table fill_said as
		select s.* from request_search s join assistance_request r on r.id = s.request_id;
	create unlogged table fill_made as
		select request_id, search_document(party_title, party_body, party_rest) as words,
			case when (title, body, rest) is distinct from (party_title, party_body, party_rest)
				then search_document(title, body, rest) end as by_secretariat
		from fill_said;
	drop table fill_said;
	delete from request_words;
	insert into request_words (request_id, words, by_secretariat)
		select request_id, words, nullif(by_secretariat, words) from fill_made;
	drop table fill_made;
	analyze request_words;
end
$$;
