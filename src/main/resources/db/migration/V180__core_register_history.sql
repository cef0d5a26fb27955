-- The history of every register, kept in one way: who changed an entry, when, why, and from what to what; only ever added to.
-- Until now plans, centres and settings each had tables of their own for it.
create table register_change (
	id bigint generated always as identity primary key,
	register text not null,
	-- Tells the entry from others of the register: a centre's code, a plan's id, a section of the settings.
	entry text not null,
	-- Tells a part from others of the entry, such as an activity of a plan; empty for the entry itself.
	part text not null,
	-- How often the entry, or its part, had changed with it; 0 where it is new.
	number int not null check (number >= 0),
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	-- The body that the person acted for, by kind and code: what it is called is said when it is read.
	body text not null check (body in ('PARTY', 'CENTRE', 'SECRETARIAT')),
	body_code text not null check ((body = 'SECRETARIAT') = (body_code = '')),
	why text not null check (not is_blank(why)),
	unique (register, entry, part, number)
);

create index register_change_by_entry on register_change (register, entry, id);

create table register_difference (
	change_id bigint not null references register_change,
	position int not null,
	-- The field's name in the record; empty where the entry itself is new.
	field text not null,
	before text not null,
	after text not null,
	primary key (change_id, position),
	unique (change_id, field)
);

-- What is on record already, in the order in which it was made.
create table change_so_far as
select 'centres' as register, centre_code as entry, '' as part, version as number, id as earlier, at, by_person_id, by_name,
	aspect as field, before, after, why
from centre_change
union all
select 'plans', plan_id::text, coalesce(activity_id::text, ''),
	(dense_rank() over (partition by plan_id, activity_id order by (field <> ''), at))::int
		- (count(*) filter (where field = '') over (partition by plan_id, activity_id))::int,
	id, at, by_person_id, by_name, field, before, after, why
from plan_change
union all
select 'settings', v.section, '', v.number, null, v.at, v.by_person_id, v.by_name, d.key, d.before, d.after, v.why
from setting_version v join setting_change d using (section, number);

insert into register_change (register, entry, part, number, at, by_person_id, by_name, body, body_code, why)
select register, entry, part, number, min(at), (array_agg(by_person_id))[1], min(by_name), 'SECRETARIAT', '', min(why)
from change_so_far
group by register, entry, part, number
order by min(at), register, entry, part, number;

insert into register_difference (change_id, position, field, before, after)
select c.id, row_number() over (partition by c.id order by s.earlier, s.field), s.field, s.before, s.after
from change_so_far s join register_change c using (register, entry, part, number);

drop table change_so_far, centre_change, plan_change, setting_change, setting_version;

create trigger register_change_row_is_written_once before update or delete on register_change
	for each row execute function refuse_change();
create trigger register_change_is_never_emptied before truncate on register_change
	for each statement execute function refuse_change();
create trigger register_difference_row_is_written_once before update or delete on register_difference
	for each row execute function refuse_change();
create trigger register_difference_is_never_emptied before truncate on register_difference
	for each statement execute function refuse_change();
