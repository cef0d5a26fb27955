-- A centre's mandate as dated decisions. That it is suspended and that it ends stand with the centre itself: routing goes by them.
create table centre_decision (
	centre_code text not null references centre on delete cascade,
	kind text not null check (kind in ('NOMINATED', 'ENDORSED', 'SUCCEEDED')),
	from_day date not null,
	until_day date,
	successor_code text references centre,
	decision text not null check (not is_blank(decision)),
	primary key (centre_code, kind, from_day),
	check (until_day >= from_day),
	check ((successor_code is not null) = (kind = 'SUCCEEDED')),
	check (successor_code <> centre_code),
	constraint centre_decisions_of_a_kind_share_no_day exclude using gist (centre_code with =, kind with =, daterange(from_day, until_day, '[]') with &&)
		deferrable initially deferred
);

-- Days on which a centre takes on nothing new.
create table centre_absence (
	centre_code text not null references centre on delete cascade,
	from_day date not null,
	until_day date not null,
	note text not null,
	primary key (centre_code, from_day),
	check (until_day >= from_day),
	constraint centre_absences_share_no_day exclude using gist (centre_code with =, daterange(from_day, until_day, '[]') with &&)
		deferrable initially deferred
);

create trigger move_register_version after insert or update or delete or truncate on centre_decision
	for each statement execute function move_register_version('centres');
create trigger move_register_version after insert or update or delete or truncate on centre_absence
	for each statement execute function move_register_version('centres');

-- COP-3, which decided on the centres that the regions had named, ended on 4 May 2007.
insert into centre_decision (centre_code, kind, from_day, decision) select code, status, '2007-05-04', 'SC-3/12' from centre;
alter table centre drop column status;

-- The evidence that a centre fulfils what the COP asks of it (SC-2/9, SC-3/12).
create table centre_evidence (
	centre_code text not null references centre on delete cascade,
	requirement text not null,
	evidence text not null check (not is_blank(evidence)),
	primary key (centre_code, requirement)
);

create trigger move_register_version after insert or update or delete or truncate on centre_evidence
	for each statement execute function move_register_version('centres');
