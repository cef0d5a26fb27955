-- What may be published of a request: the Party's own words, empty where the title says all, null where nothing may be published;
-- whether the Secretariat took it off; since when the public reads it so.
alter table assistance_request
	add column summary_words text,
	add column summary_off boolean not null default false,
	add column summary_since timestamptz,
	add constraint summary_has_a_moment check (summary_words is null or summary_since is not null),
	-- The region of the Party by the register of the day of the submission.
	add column filed_region text;

-- Who answered yes agreed that Party, title, areas and what was delivered are shown.
update assistance_request r
set summary_words = '', summary_since = (
	select max(e.at) from history_entry e where e.request_id = r.id and (e.from_status <> e.to_status or e.number = 1))
from request_submission s
where s.request_id = r.id and s.number = r.submissions and s.answers::json -> 'policy' ->> 'publishSummary' = 'yes';

update assistance_request r set filed_region = e.particulars::json -> 'party' ->> 'region'
from history_entry e
where e.request_id = r.id and e.number = 1 and e.particulars::json -> 'party' ->> 'region' is not null;

-- Public words are searched as all others are.
alter table assistance_request
	add column summary_folded text generated always as (
		case when summary_words is not null then search_fold(reference || ' ' || title || ' ' || summary_words) end) stored,
	add column summary_found tsvector generated always as (
		case when summary_words is not null then search_words(search_fold(reference || ' ' || title || ' ' || summary_words)) end) stored;

create view request_filed as
select id as request_id, party_code, status, filed_region as region, extract(year from received_on)::int as year,
	summary_words is not null and status not in ('DECLINED', 'WITHDRAWN', 'NOT_SERVED') as published
from assistance_request where status <> 'DRAFT';

comment on view request_filed is 'For other modules: what submitted requests are counted by; region is that of the register on the day of the submission, null where that was not kept';

create view summary_listed as
select id as request_id, reference, party_code, title, summary_words as said, status, filed_region as region,
	extract(year from received_on)::int as year, summary_since as since, summary_found as words, summary_folded as folded
from assistance_request
where summary_words is not null and status not in ('DRAFT', 'DECLINED', 'WITHDRAWN', 'NOT_SERVED');

comment on view summary_listed is 'For other modules: what the public may read of requests whose Parties agree; said is in the Party''s own words and may be empty, since is when what the public reads last changed, words and folded are what it is searched by';

create view summary_area as
select r.id as request_id, a.area_code, a.position,
	case when r.status in ('DELIVERED', 'CLOSED') and a.status = 'ACCEPTED' then a.centre_code end as centre_code
from assistance_request r join request_area a on a.request_id = r.id
where r.summary_words is not null and r.status not in ('DRAFT', 'DECLINED', 'WITHDRAWN', 'NOT_SERVED');

comment on view summary_area is 'For other modules: the areas of summary_listed in their order, each with the centre that delivered it';

create index assistance_request_published on assistance_request (summary_since desc, reference)
	where summary_words is not null and status not in ('DRAFT', 'DECLINED', 'WITHDRAWN', 'NOT_SERVED');
