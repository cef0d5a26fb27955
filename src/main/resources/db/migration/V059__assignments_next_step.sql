-- Until when a centre is to agree a plan of what it accepted, or to report again what was disputed; and how it stands
-- with the funding of what it accepted subject to it.
alter table assignment add column step_due_on date;
alter table assignment add column funding text check (funding in ('AWAITED', 'FOUND', 'NOT_FOUND'));

update assignment set funding = 'AWAITED' where status = 'ACCEPTED' and subject_to_funding;

-- What was accepted before there was such a date gets four weeks from today, which are twenty working days.
update assignment a set step_due_on = current_date + 28
	where a.status = 'ACCEPTED'
		and not exists (select from assignment_work w where w.assignment_id = a.id and w.act = 'AGREE_PLAN');
update request_area r set work_due_on = current_date + 28
	from assignment a join assignment_area p on p.assignment_id = a.id
	where a.status = 'ACCEPTED' and a.step_due_on is not null and p.live
		and r.request_id = a.request_id and r.area_code = p.area_code and r.work_due_on is null and not r.reported;
update request_turn t set due_on = current_date + 28
	from assignment a join assistance_request r on r.id = a.request_id
	where a.status = 'ACCEPTED' and a.step_due_on is not null and r.status = 'IN_DELIVERY'
		and t.request_id = a.request_id and t.actor = 'CENTRE' and t.centre_code = a.centre_code and t.due_on is null;
