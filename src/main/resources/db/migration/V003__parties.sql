create table party (
	code text primary key check (code ~ '^[A-Z]{3}$'),
	iso2 text not null unique deferrable initially deferred,
	name text not null,
	official_name text not null,
	region text not null check (region in ('AFRICA', 'ASIA_PACIFIC', 'CENTRAL_EASTERN_EUROPE', 'LATIN_AMERICA_CARIBBEAN', 'WESTERN_EUROPE_OTHERS')),
	subregion text not null,
	development_status text not null check (development_status in ('DEVELOPING', 'ECONOMY_IN_TRANSITION', 'DEVELOPED')),
	least_developed boolean not null,
	small_island boolean not null,
	official_un_language text not null,
	instrument text not null,
	instrument_on date not null,
	in_force_on date not null,
	latitude numeric(8, 4) not null,
	longitude numeric(8, 4) not null,
	notes text not null
);

create table party_name (
	party_code text not null references party on delete cascade,
	language text not null,
	name text not null,
	primary key (party_code, language)
);

-- States that are not Parties, so that the portal can say so instead of "unknown".
create table non_party (
	code text primary key check (code ~ '^[A-Z]{3}$'),
	iso2 text not null unique deferrable initially deferred,
	name text not null,
	region text not null
);

insert into register_version (register) values ('parties');

create trigger move_register_version after insert or update or delete or truncate on party
	for each statement execute function move_register_version('parties');

create trigger move_register_version after insert or update or delete or truncate on party_name
	for each statement execute function move_register_version('parties');

create trigger move_register_version after insert or update or delete or truncate on non_party
	for each statement execute function move_register_version('parties');
