-- What each centre reports every two years. What was done with a report is only ever added to; what was sent stays as it was sent.
create table activity_report (
	centre_code text not null references centre,
	first_year int not null check (first_year >= 2009 and first_year % 2 = 1),
	status text not null check (status in ('DRAFT', 'SENT', 'RETURNED', 'ACKNOWLEDGED', 'PUBLISHED')),
	changes int not null,
	draft jsonb not null,
	primary key (centre_code, first_year)
);

create table activity_report_act (
	centre_code text not null,
	first_year int not null,
	number int not null check (number > 0),
	led text not null check (led in ('SENT', 'RETURNED', 'ACKNOWLEDGED', 'PUBLISHED')),
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	words text not null check (char_length(words) <= 3000),
	content jsonb,
	paper bytea,
	primary key (centre_code, first_year, number),
	foreign key (centre_code, first_year) references activity_report,
	check ((led = 'SENT') = (content is not null)),
	check ((led = 'PUBLISHED') = (paper is not null)),
	check ((led = 'RETURNED') = not is_blank(words))
);

create trigger activity_report_act_is_written_once before update or delete on activity_report_act
	for each row execute function refuse_change();
create trigger activity_report_act_is_never_emptied before truncate on activity_report_act
	for each statement execute function refuse_change();
