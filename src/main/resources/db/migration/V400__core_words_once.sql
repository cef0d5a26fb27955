-- The same words as before, for less. A text was taken apart four times from its beginning to its end: once for its words and three
-- times for their stems, which have no places, so that each different word is stemmed once now; and what says nothing was taken apart
-- like the rest.
create or replace function search_words(folded text) returns tsvector language plpgsql immutable strict parallel safe as $$
declare
	words tsvector := to_tsvector('simple', folded);
begin
	return words || strip(search_stems(array_to_string(tsvector_to_array(words), ' ')));
end
$$;

create or replace function search_document(title text, body text, rest text) returns tsvector language plpgsql immutable parallel safe as $$
declare
	words tsvector := '';
	folded text;
begin
	if title <> '' then
		folded := search_fold(title);
		words := setweight(to_tsvector('simple', folded) || search_stems(folded), 'A');
	end if;
	if body <> '' then
		words := words || setweight(search_words(search_fold(left(body, 200000))), 'B');
	end if;
	if rest <> '' then
		words := words || search_words(search_fold(left(rest, 200000)));
	end if;
	return words;
end
$$;
