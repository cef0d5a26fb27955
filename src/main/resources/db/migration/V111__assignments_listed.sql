-- What other modules may read of assignments.

create view assignment_listed as
select id, request_id, centre_code, status, offered_at, answered_at, cancelled_at, answer_due_on,
	coalesce(next_milestone_on, step_due_on) as step_due_on, report_number
from assignment;

comment on view assignment_listed is 'For other modules: what a centre was asked and how that stands; answer_due_on bears the date of an offer, step_due_on that of accepted work, report_number counts in work_listed';

create view assignment_area_listed as
select assignment_id, area_code, live from assignment_area;

comment on view assignment_area_listed is 'For other modules: the areas of an assignment; live are those that are still the centre''s';

create view work_listed as
select assignment_id, number, act, at from assignment_work;

comment on view work_listed is 'For other modules: what was noted of accepted work, in its order';

create view report_listed as
select w.assignment_id, w.number, d.people, d.women, d.men, d.cost_usd, w.content::json ->> 'technologies' as technologies
from assignment_work w left join delivery_report d on d.assignment_id = w.assignment_id and d.number = w.number
where w.act in ('REPORT_DELIVERY', 'CORRECT_REPORT');

comment on view report_listed is 'For other modules: the figures of a report on delivery, or of its correction, by its number in work_listed';

-- The table of versions is core's.
create or replace function move_assignments_version() returns trigger language plpgsql as $$
begin
	if current_setting('article12.assignments_moved', true) is distinct from pg_current_xact_id()::text then
		perform set_config('article12.assignments_moved', pg_current_xact_id()::text, true);
		perform move_register('assignments');
	end if;
	return null;
end
$$;
