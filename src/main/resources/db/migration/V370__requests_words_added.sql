-- What is said of a request stands last among its words, in the order in which it was said: another message is added to what is
-- there, whatever was said before. A request's words were made anew with each message, all its messages again.
create or replace view request_search as
select request_id,
	string_agg(words, ' ' order by number, words) filter (where party and place = 1) as party_title,
	string_agg(words, ' ' order by place, number, words) filter (where party and place between 2 and 5) as party_body,
	string_agg(words, ' ' order by place desc, number, words) filter (where party and place > 5) as party_rest,
	string_agg(words, ' ' order by number, words) filter (where secretariat and place = 1) as title,
	string_agg(words, ' ' order by place, number, words) filter (where secretariat and place between 2 and 5) as body,
	string_agg(words, ' ' order by place desc, number, words) filter (where secretariat and place > 5) as rest
from request_text t
group by request_id;

-- Adds what was said last to the words of a request: the same as refresh_words(request) makes of all of it. Of a very long
-- conversation not everything is among the words (search_document), so that those are made anew.
create function add_words(request uuid, said text, party boolean) returns void language plpgsql as $$
declare
	added tsvector;
begin
	-- Of two who write at once the second sees what the first wrote.
	perform 1 from request_words where request_id = request for update;
	if not found or (select sum(length(words)) from message_listed where request_id = request) > 50000 then
		perform refresh_words(request);
		return;
	end if;
	added := search_words(search_fold(said));
	if added = '' then
		return;
	elsif party then
		update request_words set words = words || added, by_secretariat = by_secretariat || added where request_id = request;
	else
		update request_words set by_secretariat = coalesce(by_secretariat, words) || added where request_id = request;
	end if;
end
$$;
