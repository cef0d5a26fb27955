-- The texts of a request. What was answered is one text of JSON, which was unpacked and parsed anew for each of the texts in it, up to ten
-- times a request; it is taken apart once.
create or replace view request_text as
select a.request_id, t.kind, t.place, t.number, t.words, a.party, a.secretariat
from (
	select r.id as request_id, s.answers, r.status not in ('DRAFT', 'CLARIFICATION') as party, true as secretariat
	from assistance_request r
	join request_submission s on s.request_id = r.id and s.number = r.submissions
	union all
	select r.id, r.answers, true, false from assistance_request r where r.status in ('DRAFT', 'CLARIFICATION')) a
cross join lateral json_to_record(a.answers::json) as answered (need json, activities json)
cross join lateral json_to_record(answered.need) as need (title text, help text, results text)
cross join lateral (
	values
		('TITLE', 1, 0, need.title),
		('NEED', 4, 0, need.help),
		('RESULTS', 5, 0, need.results),
		('ACTIVITY', 3, 0, answered.activities ->> 'other')
	union all
	select 'ACTIVITY', 3, c.number::int, p.code || ' ' || p.title
	from json_array_elements_text(answered.activities -> 'chosen') with ordinality c (id, number)
	join activity_listed p on p.id = case when c.id ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then c.id::uuid end
) t (kind, place, number, words)
where t.words <> ''
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
