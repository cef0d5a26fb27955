-- What is done on an assignment from its acceptance to its confirmation: the plan that was agreed, progress, reports and corrections,
-- disputes, the Party's evaluation. Each stays as it was written; what counts now is the latest of its kind.
create table assignment_work (
	assignment_id uuid not null references assignment,
	number int not null check (number > 0),
	act text not null check (act in ('AGREE_PLAN', 'REPORT_PROGRESS', 'REPORT_DELIVERY', 'CORRECT_REPORT', 'DISPUTE', 'CONFIRM')),
	at timestamptz not null,
	person_id uuid,
	person_name text not null,
	body text not null,
	content text not null check (content is json object),
	primary key (assignment_id, number)
);

-- The figures of a report, so that they can be added up and nobody counts more women and men than people.
create table delivery_report (
	assignment_id uuid not null,
	number int not null,
	people int check (people >= 0),
	women int check (women >= 0),
	men int check (men >= 0),
	cost_usd bigint not null check (cost_usd >= 0),
	primary key (assignment_id, number),
	foreign key (assignment_id, number) references assignment_work,
	-- A report from before people were counted has none of the three.
	check ((people is null) = (women is null) and (people is null) = (men is null)),
	check (women + men <= people)
);

-- The Parties that benefited.
create table delivery_report_party (
	assignment_id uuid not null,
	number int not null,
	party_code text not null references party,
	primary key (assignment_id, number, party_code),
	foreign key (assignment_id, number) references delivery_report
);

create index delivery_report_party_by_party on delivery_report_party (party_code);

-- How many of these acts there are, by which a form knows whether it is stale; which report counts; when the next milestone is due.
alter table assignment add column last_work int not null default 0;
alter table assignment add column report_number int;
alter table assignment add column next_milestone_on date;

-- Reports that were words alone.
insert into assignment_work (assignment_id, number, act, at, person_id, person_name, body, content)
select a.id, 1, 'REPORT_DELIVERY', coalesce(a.reported_at, a.answered_at, a.offered_at), h.person_id,
	coalesce(h.person_name, a.answered_by_name, c.name), coalesce(h.body, c.name),
	json_object('done' value a.report_words, 'parties' value json_array(r.party_code), 'people' value null,
		'technologies' value '', 'costs' value json('[]'))::text
from assignment a
	join assistance_request r on r.id = a.request_id
	join centre c on c.code = a.centre_code
	left join lateral (select e.person_id, e.person_name, e.body from history_entry e
		where e.request_id = a.request_id and e.act = 'REPORT_DELIVERY' and e.centre_code = a.centre_code
		order by e.number desc limit 1) h on true
where a.status in ('REPORTED', 'CONFIRMED');

insert into delivery_report (assignment_id, number, cost_usd)
select assignment_id, number, 0 from assignment_work;

insert into delivery_report_party (assignment_id, number, party_code)
select w.assignment_id, w.number, r.party_code
from assignment_work w join assignment a on a.id = w.assignment_id join assistance_request r on r.id = a.request_id;

update assignment set last_work = 1, report_number = 1 where status in ('REPORTED', 'CONFIRMED');

alter table assignment drop column report_words;
alter table assignment add constraint assignment_report_is_on_record
	foreign key (id, report_number) references delivery_report deferrable initially deferred;
alter table assignment add constraint assignment_reported_has_a_report
	check (status not in ('REPORTED', 'CONFIRMED') or report_number is not null);

create trigger assignment_work_row_is_written_once before update or delete on assignment_work
	for each row execute function refuse_change();
create trigger assignment_work_is_never_emptied before truncate on assignment_work
	for each statement execute function refuse_change();
create trigger delivery_report_row_is_written_once before update or delete on delivery_report
	for each row execute function refuse_change();
create trigger delivery_report_is_never_emptied before truncate on delivery_report
	for each statement execute function refuse_change();
create trigger delivery_report_party_row_is_written_once before update or delete on delivery_report_party
	for each row execute function refuse_change();
create trigger delivery_report_party_is_never_emptied before truncate on delivery_report_party
	for each statement execute function refuse_change();
