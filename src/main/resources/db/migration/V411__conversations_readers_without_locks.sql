-- The centres that read a message are written with it, and neither is ever deleted: keys would ask for the message and for its centre in
-- two statements of their own for each row, and lock both. It is asked once of all readers of a message.
alter table message_centre
	drop constraint message_centre_message_id_fkey,
	drop constraint message_centre_centre_code_fkey;

create function readers_are_there() returns trigger language plpgsql as $$
begin
	if exists (select from readers n
		where (select true from message m where m.id = n.message_id) is null
			or (select true from centre_listed c where c.code = n.centre_code) is null) then
		raise exception 'A message is not there, or a centre that is to read it' using errcode = 'foreign_key_violation';
	end if;
	return null;
end
$$;

create trigger readers_are_there after insert on message_centre
	referencing new table as readers for each statement execute function readers_are_there();
