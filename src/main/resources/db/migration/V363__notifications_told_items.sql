-- What a person was told and may still read, before it is asked for which of the person's memberships: who has the membership
-- at hand, such as the count on every page, does not look up person and membership for each item again.
create view told_item as
select i.id, i.person_id, i.kind, i.party_code, i.centre_code, i.topic, i.reference, i.request_id,
	case when c.concerned then i.title else '' end as title, i.who, i.what, i.page, i.at, i.read_at, i.in_digest, i.mail_at
from inbox_item i
cross join lateral (select i.kind <> 'CENTRE' or exists (
	select from assignment_listed a where a.request_id = i.request_id and a.centre_code = i.centre_code
		and a.status not in ('DECLINED', 'EXPIRED', 'CANCELLED')) as concerned) c
where c.concerned or i.topic in ('OFFER', 'EXTEND_OFFER', 'DECLINE_OFFER', 'EXPIRE_OFFER', 'CANCEL_ASSIGNMENT', 'WITHDRAW',
		'PROPOSAL');

create or replace view readable_inbox_item as
select i.id, i.person_id, m.id as membership_id, i.topic, i.reference, i.request_id, i.title, i.who, i.what, i.page, i.at,
	i.read_at, i.in_digest, i.mail_at
from told_item i
join person_listed p on p.id = i.person_id and p.active
join membership_listed m on m.person_id = i.person_id and m.kind = i.kind and m.party_code is not distinct from i.party_code
	and m.centre_code is not distinct from i.centre_code
where i.topic <> 'TROUBLE' or m.administrator;
