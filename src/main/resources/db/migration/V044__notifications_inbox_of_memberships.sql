-- What somebody was told belongs to the body for which it was told, and to its request: whether the person may still read it is asked anew
-- each time, of the memberships and assignments as they are then.
alter table inbox_item
	add column request_id uuid references assistance_request,
	add column kind text check (kind in ('PARTY', 'CENTRE', 'SECRETARIAT')),
	add column party_code text references party,
	add column centre_code text references centre,
	-- When it is to be mailed together with what else is told of the request until then.
	add column mail_at timestamptz;

update inbox_item i set request_id = r.id from assistance_request r where r.reference = i.reference;

update inbox_item set kind = 'SECRETARIAT' where page like '/triage/%';

update inbox_item i set kind = 'PARTY', party_code = r.party_code from assistance_request r
where r.id = i.request_id and i.page like '/requests/%';

update inbox_item i set kind = 'CENTRE', centre_code = a.centre_code from assignment a
where i.page = '/assignments/' || a.id;

-- A conversation's page is the same for all: the body is the one by which the person could have been told.
update inbox_item i set (kind, party_code, centre_code) = (
	select m.kind, m.party_code, m.centre_code from membership m
	join assistance_request r on r.id = i.request_id
	where m.person_id = i.person_id and (m.kind = 'SECRETARIAT' or m.party_code = r.party_code
		or exists (select from assignment a where a.request_id = r.id and a.centre_code = m.centre_code))
	order by m.kind = 'PARTY' desc, m.kind = 'SECRETARIAT' desc, m.centre_code limit 1)
where i.kind is null;

create index inbox_item_to_mail on inbox_item (person_id, request_id, mail_at) where mail_at is not null;
create index inbox_item_unread_of_request on inbox_item (person_id, reference) where read_at is null;

-- What each person may read today. A centre that said no, let its offer pass or was taken off keeps what is on its own record, without the
-- title.
create view readable_inbox_item as
select i.id, i.person_id, m.id as membership_id, i.topic, i.reference, i.request_id,
	case when c.concerned then i.title else '' end as title, i.who, i.what, i.page, i.at, i.read_at, i.in_digest, i.mail_at
from inbox_item i
join person p on p.id = i.person_id and p.active
join membership m on m.person_id = i.person_id and m.kind = i.kind and m.party_code is not distinct from i.party_code
	and m.centre_code is not distinct from i.centre_code
cross join lateral (select i.kind <> 'CENTRE' or exists (
	select from assignment a where a.request_id = i.request_id and a.centre_code = i.centre_code
		and a.status not in ('DECLINED', 'EXPIRED', 'CANCELLED')) as concerned) c
where (c.concerned or i.topic in ('OFFER', 'EXTEND_OFFER', 'DECLINE_OFFER', 'EXPIRE_OFFER', 'CANCEL_ASSIGNMENT', 'WITHDRAW'))
	and (i.topic <> 'TROUBLE' or m.administrator);

-- Of what a mail tells: it is asked again when the mail is sent, perhaps days after it was written.
create table mail_item (
	mail_id uuid not null references mail on delete cascade,
	item_id bigint not null references inbox_item on delete cascade,
	primary key (mail_id, item_id)
);

create index mail_item_by_item on mail_item (item_id);

alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in ('WAITING', 'SENT', 'FAILED', 'KEPT', 'WITHDRAWN'));
