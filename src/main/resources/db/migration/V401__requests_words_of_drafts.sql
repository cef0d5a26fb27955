-- Nobody but its Party finds a draft: the Secretariat's words of it, which were made each time and looked for by nobody, are none.
create or replace function refresh_words(request uuid) returns void language plpgsql as $$
declare
	said request_search;
	draft boolean;
	by_party tsvector;
	others tsvector;
begin
	-- Of two who write at once the second sees what the first wrote.
	perform 1 from request_words where request_id = request for update;
	select * into said from request_search s where s.request_id = request;
	select status = 'DRAFT' into draft from assistance_request where id = request;
	if said.request_id is null or draft is null then
		return;
	end if;
	by_party := search_document(said.party_title, said.party_body, said.party_rest);
	if draft then
		others := '';
	elsif (said.title, said.body, said.rest) is distinct from (said.party_title, said.party_body, said.party_rest) then
		others := nullif(search_document(said.title, said.body, said.rest), by_party);
	end if;
	insert into request_words (request_id, words, by_secretariat) values (request, by_party, others)
	on conflict (request_id) do update set words = excluded.words, by_secretariat = excluded.by_secretariat
		where (request_words.words, request_words.by_secretariat) is distinct from (excluded.words, excluded.by_secretariat);
end
$$;

create or replace function fill_words() returns void language plpgsql as $$
begin
	create unlogged table fill_said as
		select s.*, r.status = 'DRAFT' as draft from request_search s join assistance_request r on r.id = s.request_id;
	create unlogged table fill_made as
		select request_id, search_document(party_title, party_body, party_rest) as words,
			case when draft then '' when (title, body, rest) is distinct from (party_title, party_body, party_rest)
				then search_document(title, body, rest) end as by_secretariat, draft
		from fill_said;
	drop table fill_said;
	delete from request_words;
	insert into request_words (request_id, words, by_secretariat)
		select request_id, words, case when draft then by_secretariat else nullif(by_secretariat, words) end from fill_made;
	drop table fill_made;
	analyze request_words;
end
$$;

update request_words w set by_secretariat = '' from assistance_request r where r.id = w.request_id and r.status = 'DRAFT';
