-- How much each officer has in hand is counted whenever a request is given by share of open work.
create index request_in_hand on assistance_request (officer_id)
where officer_id is not null and status in ('SUBMITTED', 'CLARIFICATION', 'ROUTING', 'IN_DELIVERY', 'DELIVERED');
