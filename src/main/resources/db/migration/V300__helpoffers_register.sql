-- The other side of need: what help donors and others say that they offer. Nothing is deleted; an offer is ended.
create table help_offer (
	reference text primary key check (reference ~ '^[A-Z]{3}-[1-9][0-9]{0,5}$'),
	kind text not null check (kind in ('PARTY', 'OBSERVER', 'OTHER')),
	party_code text references party,
	name text not null,
	title text not null check (not is_blank(title) and char_length(title) <= 300),
	amount bigint check (amount >= 0),
	currency text not null check (currency ~ '^([A-Z]{3})?$'),
	valid_from date not null,
	valid_until date check (valid_until >= valid_from),
	conditions text not null check (char_length(conditions) <= 3000),
	contact text not null check (char_length(contact) <= 3000),
	source text not null check (char_length(source) <= 300),
	open boolean not null,
	ended_on date,
	version int not null,
	check ((kind = 'PARTY') = (party_code is not null)),
	check ((kind = 'PARTY') = (name = '')),
	check ((amount is null) = (currency = ''))
);

comment on column help_offer.open is 'Whether the giver agrees that it is made public';

-- Without a row here it is offered in all areas.
create table help_offer_area (
	reference text not null references help_offer,
	area_code text not null references area,
	primary key (reference, area_code)
);

-- Without a row in either of these it is offered to all Parties.
create table help_offer_region (
	reference text not null references help_offer,
	region text not null check (region in
		('AFRICA', 'ASIA_PACIFIC', 'CENTRAL_EASTERN_EUROPE', 'LATIN_AMERICA_CARIBBEAN', 'WESTERN_EUROPE_OTHERS')),
	primary key (reference, region)
);

create table help_offer_party (
	reference text not null references help_offer,
	party_code text not null references party,
	primary key (reference, party_code)
);

insert into register_version (register) values ('offers-of-help');

create trigger move_register_version after insert or update or delete or truncate on help_offer
	for each statement execute function move_register_version('offers-of-help');
create trigger move_register_version after insert or update or delete or truncate on help_offer_area
	for each statement execute function move_register_version('offers-of-help');
create trigger move_register_version after insert or update or delete or truncate on help_offer_region
	for each statement execute function move_register_version('offers-of-help');
create trigger move_register_version after insert or update or delete or truncate on help_offer_party
	for each statement execute function move_register_version('offers-of-help');
