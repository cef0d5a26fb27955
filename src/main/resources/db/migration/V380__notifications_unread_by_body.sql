-- How much somebody has unread for a body is counted up to a hundred, in each page's frame. By the person alone PostgreSQL found all that the
-- person has unread, 15,000 for some, to count a hundred of them. A body is its kind and, of a Party or a centre, the one code it has.
create index inbox_item_unread on inbox_item (person_id, kind, (coalesce(party_code, centre_code, '')), reference) where read_at is null;

drop index inbox_item_unread_of_request;

create or replace view told_item as
select i.id, i.person_id, i.kind, i.party_code, i.centre_code, i.topic, i.reference, i.request_id,
	case when c.concerned then i.title else '' end as title, i.who, i.what, i.page, i.at, i.read_at, i.in_digest, i.mail_at,
	coalesce(i.party_code, i.centre_code, '') as body
from inbox_item i
cross join lateral (select i.kind <> 'CENTRE' or exists (
	select from assignment_listed a where a.request_id = i.request_id and a.centre_code = i.centre_code
		and a.status not in ('DECLINED', 'EXPIRED', 'CANCELLED') offset 0) as concerned) c
where c.concerned or i.topic in ('OFFER', 'EXTEND_OFFER', 'DECLINE_OFFER', 'EXPIRE_OFFER', 'CANCEL_ASSIGNMENT', 'WITHDRAW',
		'PROPOSAL');

create or replace view readable_inbox_item as
select i.id, i.person_id, m.id as membership_id, i.topic, i.reference, i.request_id, i.title, i.who, i.what, i.page, i.at, i.read_at,
	i.in_digest, i.mail_at
from told_item i
join person_listed p on p.id = i.person_id and p.active
join membership_listed m on m.person_id = i.person_id and m.kind = i.kind
	and coalesce(m.party_code, m.centre_code, '') = i.body
where i.topic <> 'TROUBLE' or m.administrator;
