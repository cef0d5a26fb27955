-- How long all is that was said of a request, in characters, up to a message: each message measured the whole conversation, to know
-- whether it is so long that its words are made anew (add_words). What is taken back later stays counted.
alter table request_words add column said integer, add column said_to integer;

create or replace function add_words(request uuid, said text, party boolean) returns void language plpgsql as $$
declare
	added tsvector;
	whole integer;
	last integer;
begin
	-- Of two who write at once the second sees what the first wrote.
	select coalesce(w.said, 0), coalesce(w.said_to, 0) into whole, last from request_words w where w.request_id = request for update;
	if found then
		select whole + coalesce(sum(length(m.words)), 0), coalesce(max(m.number), last) into whole, last
		from message_listed m where m.request_id = request and m.number > last;
	end if;
	if whole is null or whole > 50000 then
		perform refresh_words(request);
		return;
	end if;
	added := search_words(search_fold(add_words.said));
	if added = '' then
		return;
	elsif party then
		update request_words w set words = words || added, by_secretariat = by_secretariat || added, said = whole, said_to = last
		where request_id = request;
	else
		update request_words w set by_secretariat = coalesce(by_secretariat, words) || added, said = whole, said_to = last
		where request_id = request;
	end if;
end
$$;
