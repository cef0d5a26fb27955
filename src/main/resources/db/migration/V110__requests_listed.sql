-- What other modules may read of requests. A view is as much of an interface as a method: its columns keep their names and meanings.

create view request_listed as
select id, reference, party_code, title, status, started_at, submitted_at, received_on, letter_reference, officer_id, officer_name,
	last_entry
from assistance_request;

comment on view request_listed is 'For other modules: what lists show of a request, drafts included, and find and sort it by; title is as last submitted, last_entry the number of its last entry in the history';

create view request_entry as
select request_id, number, at from history_entry;

comment on view request_entry is 'For other modules: when each entry of the history of a request was made';

create view turn_listed as
select request_id, actor, centre_code, due_on from request_turn;

comment on view turn_listed is 'For other modules: whose turn it is on a request, and until when; a centre has at most one';

create view requested_area as
select request_id, area_code, position, status from request_area;

comment on view requested_area is 'For other modules: the areas that a request asks for, in its order, and where each stands';

create view named_activity as
select request_id, activity_id from request_activity;

comment on view named_activity is 'For other modules: the activities of a plan that a request names, as the Party now has it';

create view submitted_activity as
select r.id as request_id, chosen as activity
from assistance_request r
join request_submission s on s.request_id = r.id and s.number = r.submissions
cross join lateral json_array_elements_text(s.answers::json -> 'activities' -> 'chosen') as chosen;

comment on view submitted_activity is 'For other modules: the activities that a request named when it was last submitted, as they were chosen';

create view submitted_language as
select r.id as request_id, language
from assistance_request r
join request_submission s on s.request_id = r.id and s.number = r.submissions
cross join lateral json_array_elements_text(s.answers::json -> 'need' -> 'languages') as language;

comment on view submitted_language is 'For other modules: the languages that a request named when it was last submitted';
