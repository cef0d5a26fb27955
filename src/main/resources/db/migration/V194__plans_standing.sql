-- Where a plan can be read, which listings it covers, and whether it is superseded or withdrawn; an activity can be withdrawn by itself.
-- Nothing is deleted: requests rest on it.
alter table plan
	add column link text not null default '',
	-- The year of the latest listing of POPs that the plan covers, where it says so.
	add column covers_until int check (covers_until between 2001 and 2100),
	add column ended_on date,
	-- The plan by which it was superseded; an ended plan without one was withdrawn.
	add column superseded_by uuid references plan check (superseded_by <> id),
	add constraint plan_superseded_has_ended check (superseded_by is null or ended_on is not null);

alter table plan_activity add column withdrawn_on date;
