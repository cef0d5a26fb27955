-- What people corrected in plans and their activities, and why: only ever added to.
create table plan_change (
	id bigint generated always as identity primary key,
	plan_id uuid not null references plan,
	-- Null for a change of the plan itself.
	activity_id uuid references plan_activity,
	at timestamptz not null,
	by_person_id uuid not null,
	by_name text not null,
	-- The field, as the register's table calls its column; empty for an entry that came new.
	field text not null,
	before text not null,
	after text not null,
	why text not null check (not is_blank(why))
);

create index plan_change_by_plan on plan_change (plan_id, id);
create index plan_change_by_activity on plan_change (activity_id, id);

create trigger plan_change_row_is_written_once before update or delete on plan_change
	for each row execute function refuse_change();
create trigger plan_change_is_never_emptied before truncate on plan_change
	for each statement execute function refuse_change();

-- How often an activity has changed, so that of two who correct it the second is told.
alter table plan_activity add version int not null default 0;
