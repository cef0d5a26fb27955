-- A centre that accepted its part has the turn while other areas are still being routed, as it has it afterwards.
insert into request_turn (request_id, actor, centre_code, due_on)
select a.request_id, 'CENTRE', a.centre_code, min(a.work_due_on)
from request_area a
join assistance_request r on r.id = a.request_id
where r.status = 'ROUTING' and a.status = 'ACCEPTED' and not a.reported
group by a.request_id, a.centre_code
on conflict (request_id, actor, centre_code) do update
set due_on = least(request_turn.due_on, excluded.due_on);

-- The queue's rows follow the history; whoever changes turns without an act changes them too.
update queue_entry q set due_on = s.due_on
from queue_source s
where s.request_id = q.request_id and q.due_on is distinct from s.due_on;
