-- Whether a centre is still concerned is asked for the few items that are shown or counted, each through an index. For whoever has
-- thousands, PostgreSQL read every assignment that there is instead, to be quick about all of them; "offset 0" keeps it from that.
create or replace view told_item as
select i.id, i.person_id, i.kind, i.party_code, i.centre_code, i.topic, i.reference, i.request_id,
	case when c.concerned then i.title else '' end as title, i.who, i.what, i.page, i.at, i.read_at, i.in_digest, i.mail_at
from inbox_item i
cross join lateral (select i.kind <> 'CENTRE' or exists (
	select from assignment_listed a where a.request_id = i.request_id and a.centre_code = i.centre_code
		and a.status not in ('DECLINED', 'EXPIRED', 'CANCELLED') offset 0) as concerned) c
where c.concerned or i.topic in ('OFFER', 'EXTEND_OFFER', 'DECLINE_OFFER', 'EXPIRE_OFFER', 'CANCEL_ASSIGNMENT', 'WITHDRAW',
		'PROPOSAL');
