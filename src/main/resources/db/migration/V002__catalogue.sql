create table area (
	code text primary key check (code ~ '^[A-Z_]+(\.[A-Z_]+)?$'),
	parent_code text references area deferrable initially deferred,
	title text not null,
	sort_order int not null unique deferrable initially deferred,
	category text not null check (category in ('CAPACITY_BUILDING', 'TECHNOLOGY_TRANSFER', 'BOTH')),
	selectable boolean not null
);

create table guidance (
	code text primary key,
	title text not null,
	sort_order int not null unique deferrable initially deferred
);

create table guidance_area (
	guidance_code text not null references guidance on delete cascade,
	area_code text not null references area,
	primary key (guidance_code, area_code)
);

create table pop (
	code text primary key,
	name text not null,
	cas_numbers text not null,
	annexes text not null,
	use_group text not null,
	listing_wave text not null,
	cop_decision text not null,
	year int not null,
	meeting text not null,
	sort_order int not null unique deferrable initially deferred
);

insert into register_version (register) values ('catalogue');

create trigger move_register_version after insert or update or delete or truncate on area
	for each statement execute function move_register_version('catalogue');

create trigger move_register_version after insert or update or delete or truncate on guidance
	for each statement execute function move_register_version('catalogue');

create trigger move_register_version after insert or update or delete or truncate on guidance_area
	for each statement execute function move_register_version('catalogue');

create trigger move_register_version after insert or update or delete or truncate on pop
	for each statement execute function move_register_version('catalogue');
