-- Ten messages that are told together name the same few requests, Parties and centres: each is looked for once, and not for each row.
-- So are people, whom a key looked for and locked row by row, many at once. Nobody who has an account is ever deleted.
alter table inbox_item drop constraint inbox_item_person_id_fkey;

create or replace function told_of_what_is_there() returns trigger language plpgsql as $$
begin
	if exists (select from (select distinct request_id as id from told where request_id is not null) t
			where (select true from request_listed r where r.id = t.id) is null)
		or exists (select from (select distinct party_code as code from told where party_code is not null) t
			where (select true from party_listed p where p.code = t.code) is null)
		or exists (select from (select distinct centre_code as code from told where centre_code is not null) t
			where (select true from centre_listed c where c.code = t.code) is null)
		or exists (select from (select distinct person_id as id from told) t
			where (select true from person_listed p where p.id = t.id) is null) then
		raise exception 'Somebody is told who is not there, of a request or as a body that is not' using errcode = 'foreign_key_violation';
	end if;
	return null;
end
$$;
