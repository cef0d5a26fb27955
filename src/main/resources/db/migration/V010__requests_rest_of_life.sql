-- When the centre's next milestone is due, which is the due date of its turn in delivery.
alter table request_area add column work_due_on date;

-- Requests that an officer has linked with each other, whichever way round it was done.
create table request_link (
	request_id uuid not null references assistance_request,
	other_id uuid not null references assistance_request,
	linked_at timestamptz not null,
	linked_by_name text not null,
	words text not null default '',
	primary key (request_id, other_id),
	check (request_id <> other_id)
);

create unique index request_link_once on request_link (least(request_id, other_id), greatest(request_id, other_id));
create index request_link_by_other on request_link (other_id);

-- Who of the Secretariat is told when a date has passed.
alter table membership add column lead boolean not null default false;
alter table membership add constraint membership_lead_is_of_the_secretariat check (not lead or kind = 'SECRETARIAT');
