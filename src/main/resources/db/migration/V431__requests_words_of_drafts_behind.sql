-- The words of a draft were made anew at each part that was saved, also while somebody types, a millisecond each time; nobody but its
-- Party looks for them, and most drafts are saved again before anybody does. What is saved notes that they are behind, and a moment
-- later they are made, once. Until then a Party that searches finds the draft by what it says (PartySql).
create table request_words_behind (
	request_id uuid primary key
);

analyze request_words_behind;

-- What is submitted has its words at once, which the Secretariat's are made of.
create function follow_words(request uuid) returns void language plpgsql as $$
begin
	if exists (select from assistance_request where id = request and status = 'DRAFT') then
		insert into request_words_behind (request_id) values (request)
		-- Written even where it is there, so that whoever catches up waits for this part.
		on conflict (request_id) do update set request_id = excluded.request_id;
	else
		-- First, as whoever catches up does, so that neither waits for the other.
		delete from request_words_behind where request_id = request;
		perform refresh_words(request);
	end if;
end
$$;

-- Makes the words of one draft that nobody is writing at this moment; false when there is none. After a crash it is behind as before, so
-- that nobody waits for the disk.
create function catch_up_words() returns boolean language plpgsql as $$
declare
	behind uuid;
begin
	perform set_config('synchronous_commit', 'off', true);
	select request_id into behind from request_words_behind limit 1 for update skip locked;
	if behind is null then
		return false;
	end if;
	perform refresh_words(behind);
	delete from request_words_behind where request_id = behind;
	return true;
end
$$;

create or replace function fill_words() returns void language plpgsql as $$
begin
	delete from request_words_behind;
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
