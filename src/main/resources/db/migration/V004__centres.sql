create table centre (
	code text primary key check (code ~ '^SCRC-[A-Z]{2}$'),
	name text not null,
	region text not null,
	host_party_code text not null references party,
	host_city text not null,
	website text not null,
	status text not null check (status in ('NOMINATED', 'ENDORSED')),
	suspended boolean not null default false,
	ended_on date,
	capacity int check (capacity >= 0),
	current_name text not null,
	later_endorsement text not null,
	basel_centre_at_nomination boolean not null,
	basel_centre_now boolean not null,
	present_host_city text not null,
	present_latitude numeric(8, 4) not null,
	present_longitude numeric(8, 4) not null,
	present_note text not null,
	sort_order int not null unique deferrable initially deferred
);

create table centre_language (
	centre_code text not null references centre on delete cascade,
	language text not null,
	position int not null,
	primary key (centre_code, language)
);

create table centre_area (
	centre_code text not null references centre on delete cascade,
	area_code text not null references area,
	strength text not null check (strength in ('PRIMARY', 'SECONDARY')),
	basis text not null,
	note text not null,
	primary key (centre_code, area_code)
);

-- LISTED: the centre lists the Party; SCOPE: a looser public scope includes it. Fallback by region follows from the region and has no row.
create table centre_party (
	centre_code text not null references centre on delete cascade,
	party_code text not null references party,
	service text not null check (service in ('LISTED', 'SCOPE')),
	basis text not null,
	note text not null,
	primary key (centre_code, party_code)
);

create index centre_party_by_party on centre_party (party_code);

insert into register_version (register) values ('centres');

create trigger move_register_version after insert or update or delete or truncate on centre
	for each statement execute function move_register_version('centres');

create trigger move_register_version after insert or update or delete or truncate on centre_language
	for each statement execute function move_register_version('centres');

create trigger move_register_version after insert or update or delete or truncate on centre_area
	for each statement execute function move_register_version('centres');

create trigger move_register_version after insert or update or delete or truncate on centre_party
	for each statement execute function move_register_version('centres');
