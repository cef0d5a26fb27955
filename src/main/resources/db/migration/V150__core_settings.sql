-- What the Secretariat itself decides: pairs of a name and a value, by section. Absent is what nobody decided.
create table setting (
	section text not null check (section in ('DEADLINES', 'CALENDAR', 'CONTACT', 'TEXTS', 'REPLIES', 'MAIL')),
	key text not null,
	value text not null,
	primary key (section, key),
	check (section <> 'DEADLINES' or value ~ '^[0-9]{1,3}$')
);

insert into register_version (register) values ('settings');

create trigger move_register_version after insert or update or delete or truncate on setting
	for each statement execute function move_register_version('settings');

-- Each change of a section, numbered in turn: who, when and why. Two who change it at once cannot both make the next number.
create table setting_version (
	section text not null,
	number int not null check (number > 0),
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	why text not null check (not is_blank(why)),
	primary key (section, number)
);

-- What it changed, from what to what; empty where there was, or is, no value.
create table setting_change (
	section text not null,
	number int not null,
	key text not null,
	before text not null,
	after text not null,
	primary key (section, number, key),
	foreign key (section, number) references setting_version
);

create trigger move_register_version after insert on setting_version
	for each statement execute function move_register_version('settings');

create trigger setting_version_row_is_written_once before update or delete on setting_version
	for each row execute function refuse_change();
create trigger setting_version_is_never_emptied before truncate on setting_version
	for each statement execute function refuse_change();
create trigger setting_change_row_is_written_once before update or delete on setting_change
	for each row execute function refuse_change();
create trigger setting_change_is_never_emptied before truncate on setting_change
	for each statement execute function refuse_change();
