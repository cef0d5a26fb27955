-- As before, but through what documents, conversations and plans publish.
create or replace view request_text as
with answered as not materialized (
	select r.id as request_id, s.answers::json as answers, r.status not in ('DRAFT', 'CLARIFICATION') as party, true as secretariat
	from assistance_request r
	join request_submission s on s.request_id = r.id and s.number = r.submissions
	union all
	select r.id, r.answers::json, true, false from assistance_request r where r.status in ('DRAFT', 'CLARIFICATION')
)
select a.request_id, t.kind, t.place, 0 as number, t.words, a.party, a.secretariat
from answered a
cross join lateral (values
	('TITLE', 1, a.answers #>> '{need,title}'),
	('NEED', 4, a.answers #>> '{need,help}'),
	('RESULTS', 5, a.answers #>> '{need,results}'),
	('ACTIVITY', 3, a.answers #>> '{activities,other}')) t (kind, place, words)
where t.words <> ''
union all
select a.request_id, 'ACTIVITY', 3, c.number::int, p.code || ' ' || p.title, a.party, a.secretariat
from answered a
cross join lateral json_array_elements_text(a.answers #> '{activities,chosen}') with ordinality c (id, number)
join activity_listed p on p.id = case when c.id ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then c.id::uuid end
union all
select r.id, 'REFERENCE', 2, 0, r.reference, true, true from assistance_request r
union all
select r.id, 'LETTER', 2, 1, r.letter_reference, true, true from assistance_request r where r.letter_reference <> ''
union all
select m.request_id, 'MESSAGE', 6, m.number, m.words, m.audience in ('ALL', 'SECRETARIAT_AND_PARTY'), true
from message_listed m where m.words <> ''
union all
select d.folder_id, 'FILE', 7, 0, d.name, coalesce(m.audience in ('ALL', 'SECRETARIAT_AND_PARTY'), true), d.kept_at is not null
from document_listed d left join message_listed m on d.holder_kind = 'MESSAGE' and m.id = d.holder_id;
