-- A request whose Party has a gap in its record is in the queue all the same, behind those that come first.
create or replace view queue_source as
select r.id as request_id, r.reference, r.party_code, p.name as party_name, p.region,
	not exists (select from party_group g where g.party_code = r.party_code
		and (g.valid_from is null or g.valid_from <= r.received_on) and (g.valid_until is null or g.valid_until > r.received_on)) as after_others,
	array_position(array['SUBMITTED', 'CLARIFICATION', 'DECLINED', 'ROUTING', 'IN_DELIVERY', 'NOT_SERVED', 'DELIVERED',
		'CLOSED', 'WITHDRAWN'], r.status) as life,
	r.status in ('DECLINED', 'NOT_SERVED', 'CLOSED', 'WITHDRAWN') as ended,
	r.officer_id, queue_day(r.received_on) as received_day,
	coalesce((select min(t.due_on) from turn_listed t where t.request_id = r.id), 'infinity'::date) as due_on,
	last.at as updated_at,
	array(select a.area_code from requested_area a where a.request_id = r.id order by a.position) as areas,
	-- References as they are typed in part: without what stands between letters and digits.
	concat_ws(' ', replace(search_fold(r.reference), ' ', ''), replace(search_fold(r.letter_reference), ' ', '')) as codes
from request_listed r
join party_listed p on p.code = r.party_code
join request_entry last on last.request_id = r.id and last.number = r.last_entry
where r.status <> 'DRAFT';
