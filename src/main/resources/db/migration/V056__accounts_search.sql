-- Under which words people are found; and the folded text itself, in which parts of names and addresses are looked for.
alter table person
	add column words tsvector not null generated always as (search_words(search_fold(name || ' ' || email))) stored,
	add column folded text not null generated always as (search_fold(name || ' ' || email)) stored;
