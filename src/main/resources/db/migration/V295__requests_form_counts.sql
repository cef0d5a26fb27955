-- How the form is used, by month: no person, no Party, nothing of what was written.
create table form_count (
	-- The month's first day, in the Secretariat's zone.
	month date not null check (extract(day from month) = 1),
	what text not null check (what in ('STARTED', 'DELETED', 'SAVED', 'INCOMPLETE', 'CONFLICT')),
	-- The part of the form; of a deleted draft the one that was saved last; empty where there is none.
	section text not null default '',
	times int not null,
	primary key (month, what, section)
);

-- What is known of before: drafts that still stand or were submitted. Letters are filed without the form.
insert into form_count (month, what, times)
select date_trunc('month', started_at at time zone 'UTC')::date, 'STARTED', count(*)
from assistance_request where letter_reference is null group by 1;
