-- The same words as before, for less. A text was taken apart four times from its beginning to its end: once for its words and three
-- times for their stems, which have no places, so that each different word is stemmed once now; and what says nothing was taken apart
-- like the rest.
create or replace function search_words(folded text) returns tsvector language sql immutable strict parallel safe return (
	select words || strip(search_stems(array_to_string(tsvector_to_array(words), ' ')))
	from (select to_tsvector('simple', folded) as words offset 0) taken_apart_once);

create or replace function search_document(title text, body text, rest text) returns tsvector language sql immutable parallel safe return
	case when title <> '' then setweight(to_tsvector('simple', search_fold(title)) || search_stems(search_fold(title)), 'A') else '' end
	|| case when body <> '' then setweight(search_words(search_fold(left(body, 200000))), 'B') else '' end
	|| case when rest <> '' then search_words(search_fold(left(rest, 200000))) else '' end;
