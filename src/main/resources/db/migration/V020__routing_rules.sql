-- The versions of the rules by which centres are weighed. Version 1 had a fixed order and version 2 is what ships; both are in the
-- program. Each change by an administrator makes the next one, which is written once.
create table routing_rules (
	number int primary key check (number > 2),
	weights text not null check (weights is json object),
	made_at timestamptz not null,
	made_by uuid not null,
	made_by_name text not null,
	reason text not null check (length(trim(reason)) > 0)
);

create trigger routing_rules_row_is_written_once before update or delete on routing_rules
	for each row execute function refuse_change();
create trigger routing_rules_are_never_emptied before truncate on routing_rules
	for each statement execute function refuse_change();

insert into register_version (register) values ('routing');

create trigger move_register_version after insert on routing_rules
	for each statement execute function move_register_version('routing');

-- The weights that a kept proposal was made with; none for version 1.
alter table routing_proposal add column weights text check (weights is json object);
