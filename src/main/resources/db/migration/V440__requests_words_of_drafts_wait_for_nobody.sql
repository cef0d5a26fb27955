-- Whoever brings the words of drafts up to date waited for who was writing one of them, as its first words refer to it: and that one
-- waits for whoever holds the note that words are behind. A draft that is being written is left for the next time, as was meant.
delete from request_words_behind b where not exists (select from assistance_request r where r.id = b.request_id);

alter table request_words_behind add foreign key (request_id) references assistance_request on delete cascade;

create or replace function catch_up_words() returns boolean language plpgsql as $$
declare
	behind uuid;
begin
	perform set_config('synchronous_commit', 'off', true);
	select b.request_id into behind from request_words_behind b join assistance_request r on r.id = b.request_id
	limit 1 for update of b skip locked for key share of r skip locked;
	if behind is null then
		return false;
	end if;
	perform refresh_words(behind);
	delete from request_words_behind where request_id = behind;
	return true;
end
$$;
