-- The requests whose row in the queue says something else of their Party than the register does: names and regions are those of
-- today, groups those of the day of receipt. Each Party is looked up once, and not once for each of its requests.
create view queue_outdated as
with today as materialized (select code, name, region from party_listed)
select e.request_id, e.party_code
from queue_entry e join today on today.code = e.party_code
where (e.party_name, e.region) is distinct from (today.name, today.region)
union
select e.request_id, e.party_code
from queue_entry e left join party_group g on g.party_code = e.party_code
	and (g.valid_from is null or g.valid_from <= e.received_on) and (g.valid_until is null or g.valid_until > e.received_on)
group by e.request_id
having (e.least_developed, e.small_island) is distinct from (coalesce(bool_or(g.fact = 'LEAST_DEVELOPED'), false),
	coalesce(bool_or(g.fact = 'SMALL_ISLAND'), false));
