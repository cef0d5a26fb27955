-- Each time that offers were sent in bulk from the queue plan, and what became of each request that was to get some.
create table sent_plan (
	-- Made with the form, so that a button pressed twice sends once.
	id uuid primary key,
	made_at timestamptz not null,
	made_by uuid not null,
	made_by_name text not null,
	reason text not null,
	asked int not null check (asked > 0)
);
create index sent_plan_by_time on sent_plan (made_at desc, id);

create table sent_plan_row (
	plan_id uuid not null references sent_plan,
	position int not null,
	reference text not null,
	outcome text not null check (outcome in ('SENT', 'SENT_BEFORE', 'MOVED', 'REFUSED', 'FAILED')),
	-- The centres that were asked; else why not: the code of a refusal with its parameters.
	particulars text not null check (particulars is json array),
	primary key (plan_id, position)
);

create trigger sent_plan_is_written_once before update or delete on sent_plan
	for each row execute function refuse_change();
create trigger sent_plan_row_is_written_once before update or delete on sent_plan_row
	for each row execute function refuse_change();
create trigger sent_plan_is_never_emptied before truncate on sent_plan
	for each statement execute function refuse_change();
create trigger sent_plan_row_is_never_emptied before truncate on sent_plan_row
	for each statement execute function refuse_change();
