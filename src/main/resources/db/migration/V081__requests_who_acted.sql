-- Who acted, by kind and code: what the body is called is said when it is read, in the reader's language. Until now the body's
-- name stood in the record in the language in which the actor read the portal.
alter table history_entry add column actor text, add column actor_code text;
alter table history_entry disable trigger history_entry_row_is_written_once;
update history_entry e set actor = k.actor,
	actor_code = case k.actor when 'PARTY' then k.party_code when 'CENTRE' then e.centre_code end,
	person_name = case k.actor when 'CALENDAR' then '' else e.person_name end
from (select h.request_id, h.number, r.party_code, case
		when h.act in ('SUBMIT', 'ANSWER', 'DISPUTE', 'CONFIRM', 'WITHDRAW') then 'PARTY'
		when h.act in ('ACCEPT_OFFER', 'DECLINE_OFFER', 'FIND_FUNDING', 'LACK_FUNDING', 'AGREE_PLAN', 'REPORT_PROGRESS',
			'REPORT_DELIVERY', 'CORRECT_REPORT') then 'CENTRE'
		when h.act = 'EXPIRE_OFFER' then 'CALENDAR'
		else 'SECRETARIAT' end as actor
	from history_entry h join assistance_request r on r.id = h.request_id) k
where k.request_id = e.request_id and k.number = e.number;
alter table history_entry enable trigger history_entry_row_is_written_once;
alter table history_entry
	alter column actor set not null,
	add constraint history_entry_names_its_actor check (case actor when 'PARTY' then actor_code is not null
		when 'CENTRE' then actor_code is not null when 'SECRETARIAT' then actor_code is null when 'CALENDAR' then
		actor_code is null and person_id is null else false end),
	drop column body;

update assignment set answered_by_name = null where status = 'EXPIRED';
alter table assignment_work drop column body;
