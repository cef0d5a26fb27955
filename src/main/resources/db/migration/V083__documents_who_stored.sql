-- As in the history: by kind and code. Of a file from before, the body's name tells which it was.
alter table document add column actor text, add column actor_code text;
alter table document disable trigger user;
update document d set actor = k.actor, actor_code = coalesce(k.party_code, k.centre_code)
from (select f.id, p.code as party_code, case when p.code is null then c.code end as centre_code,
		case when p.code is not null then 'PARTY' when c.code is not null then 'CENTRE' else 'SECRETARIAT' end as actor
	from document f
	left join lateral (select code from party where name = f.body order by code limit 1) p on true
	left join lateral (select code from centre where name = f.body order by code limit 1) c on true) k
where k.id = d.id;
alter table document enable trigger user;
alter table document
	alter column actor set not null,
	add constraint document_names_who_stored_it check (case actor when 'PARTY' then actor_code is not null
		when 'CENTRE' then actor_code is not null when 'SECRETARIAT' then actor_code is null else false end),
	drop column body;
