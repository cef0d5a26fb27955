-- Whoever is told something is told it of a request and as a body that are there. A key would ask that of each row by a statement of its
-- own, and lock the request's row, on which others act meanwhile: 22 for a message that tells eleven people. It is asked once of all rows
-- that are told together. What has been told of is never deleted: only a draft is, and of a draft nobody is told.
alter table inbox_item
	drop constraint inbox_item_request_id_fkey,
	drop constraint inbox_item_party_code_fkey,
	drop constraint inbox_item_centre_code_fkey;

create function told_of_what_is_there() returns trigger language plpgsql as $$
begin
	if exists (select from told t
		where t.request_id is not null and (select true from request_listed r where r.id = t.request_id) is null
			or t.party_code is not null and (select true from party_listed p where p.code = t.party_code) is null
			or t.centre_code is not null and (select true from centre_listed c where c.code = t.centre_code) is null) then
		raise exception 'Somebody is told of a request, or as a body, that is not there' using errcode = 'foreign_key_violation';
	end if;
	return null;
end
$$;

create trigger told_of_what_is_there after insert on inbox_item
	referencing new table as told for each statement execute function told_of_what_is_there();
