-- A Party looks for words among its own requests, which are read by the Party: the index of all requests' words was written by each
-- act and each message, and asked by nobody. The Secretariat's is another (queue_words).
drop index request_words_by_word;

-- A request is written several times while it is a draft, and again by each act: with room in its page what is in no index changes in
-- none, of which two are of groups of letters.
alter table assistance_request set (fillfactor = 60);
alter table request_words set (fillfactor = 70);

-- An edit moves a line by its moment alone, and renames it while it is a draft: it was made anew of the whole request.
create function party_line_follows_edit() returns trigger language plpgsql as $$
begin
	update party_line l set title = r.title, updated_at = greatest(l.updated_at, new.edited_at), changed = pg_current_xact_id()
	from assistance_request r where r.id = new.request_id and l.request_id = new.request_id;
	return null;
end
$$;

drop trigger party_line_follows_edits on section_edit;
create trigger party_line_follows_edits after insert or update on section_edit
	for each row execute function party_line_follows_edit();

-- Of a request that begins nothing is on record but itself.
create or replace function party_line_begins() returns trigger language plpgsql as $$
begin
	insert into party_line (request_id, party_code, reference, letter_reference, year, title, status, received_on, updated_at,
		waits_for_party, waits_for_secretariat, waits_for_centre)
	values (new.id, new.party_code, new.reference, new.letter_reference, split_part(new.reference, '-', 2)::int, new.title,
		new.status, new.received_on, new.started_at, new.status = 'DRAFT', false, false);
	return null;
end
$$;
