-- A centre's list in its order: what waits for its answer, its work, the rest.
create index assignment_in_order on assignment (centre_code,
	(case status when 'OFFERED' then 1 when 'ACCEPTED' then 2 when 'REPORTED' then 3 when 'CONFIRMED' then 4 else 5 end),
	(case status when 'OFFERED' then answer_due_on when 'ACCEPTED' then coalesce(next_milestone_on, step_due_on) end),
	offered_at desc, id);
