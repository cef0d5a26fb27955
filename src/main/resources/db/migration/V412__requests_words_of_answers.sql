-- What becomes of a question ends that the Party reads other answers than the Secretariat. As long as both found the same, both go on to,
-- and what was said last is added: all words of the request were made anew with each answer.
create function settle_words(request uuid, said text, party boolean) returns void language plpgsql as $$
begin
	-- Of two who write at once the second sees what the first wrote.
	perform 1 from request_words where request_id = request and by_secretariat is null for update;
	if found then
		perform add_words(request, said, party);
	else
		perform refresh_words(request);
	end if;
end
$$;
