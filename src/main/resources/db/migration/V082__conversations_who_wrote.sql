-- As in the history: by kind and code. Of a message from before, the body's name tells which it was.
alter table message add column actor text, add column actor_code text;
alter table message disable trigger message_row_is_written_once;
update message m set actor = k.actor,
	actor_code = case k.actor when 'PARTY' then k.party_code when 'CENTRE' then k.centre_code end
from (select w.id, r.party_code, c.code as centre_code, case
		when w.kind = 'ANSWER' or w.kind = 'MESSAGE' and w.body = p.name then 'PARTY'
		when w.kind = 'MESSAGE' and c.code is not null then 'CENTRE'
		else 'SECRETARIAT' end as actor
	from message w
	join assistance_request r on r.id = w.request_id
	join party p on p.code = r.party_code
	left join lateral (select code from centre where name = w.body order by code limit 1) c on true) k
where k.id = m.id;
alter table message enable trigger message_row_is_written_once;
alter table message
	alter column actor set not null,
	add constraint message_names_its_writer check (case actor when 'PARTY' then actor_code is not null
		when 'CENTRE' then actor_code is not null when 'SECRETARIAT' then actor_code is null else false end),
	drop column body;

-- What is still to be told of a message names its writer in the same way. The text is compared as a whole when it is told, so it
-- is written as the portal writes it.
update event_publication e set serialized_event = left(e.serialized_event, strpos(e.serialized_event, ',"author":') - 1)
	|| ',"by":{"actor":"' || m.actor || '","person":{"value":"' || m.person_id || '"},"name":' || to_json(m.person_name)
	|| ',"party":' || case m.actor when 'PARTY' then '{"value":"' || m.actor_code || '"}' else 'null' end
	|| ',"centre":' || case m.actor when 'CENTRE' then '{"value":"' || m.actor_code || '"}' else 'null' end
	|| '},"at":"' || (e.serialized_event::jsonb ->> 'at') || '"}'
from message m
where e.event_type = 'org.article12.conversations.MessagePosted' and e.completion_date is null
	and m.id = (e.serialized_event::jsonb ->> 'message')::uuid;
