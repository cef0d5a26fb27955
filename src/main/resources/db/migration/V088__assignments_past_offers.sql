-- Declined and left unanswered are defined here alone: routing one request and planning the whole queue both read it.
create view past_offer as
select a.request_id, a.centre_code, p.area_code, a.answer_due_on,
	case when p.declined or a.funding = 'NOT_FOUND' then 'DECLINED' else 'UNANSWERED' end as outcome
from assignment a join assignment_area p on p.assignment_id = a.id
where p.declined or a.funding = 'NOT_FOUND' or a.status = 'EXPIRED';

comment on view past_offer is 'For other modules: areas that a centre declined, or gave back for want of funding (DECLINED), or did not answer for by answer_due_on (UNANSWERED)';
