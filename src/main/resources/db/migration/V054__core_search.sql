-- What two spellings of a word have in common, and the words under which a text is found. Every search asks these functions, and
-- none folds anything itself.

-- Trusted, as the others are: the database's owner may create it.
create extension if not exists unaccent;

-- A text in small letters, without accents, each word (and each character of scripts without spaces) set apart by one space.
-- Letters become small by Unicode's rule, whatever the database's own locale.
create function search_fold(written text) returns text language plpgsql immutable strict parallel safe as $$
declare
	said text := written;
begin
	if said ~ '[^\x01-\x7f]' then
		said := normalize(said, NFKC);
		-- What is not seen, the Arabic tatweel and vowel signs.
		said := regexp_replace(said, '[\u00ad\u034f\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u115f\u1160\u180e\u200b-\u200f'
			'\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g');
		if said ~ '[\u0600-\u06ff]' then
			-- Forms of alef, yeh, hamza, kaf and heh; a heh that ends a word is mostly a teh marbuta.
			said := regexp_replace(translate(said, 'أإآٱىیئؤۀہھکڪ', 'ااااييءءهههكك'), 'ه(?![\u0621-\u064a])', 'ة', 'g');
		end if;
		said := lower(unaccent('unaccent', said) collate "pg_c_utf8");
		said := replace(regexp_replace(said, '[\u0300-\u036f]', '', 'g'), 'ё', 'е');
		if said ~ '[\u0660-\u0669\u06f0-\u06f9\u07c0-\u0def\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9]'
			then
			-- The digits of scripts in use.
			said := translate(said, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹߀߁߂߃߄߅߆߇߈߉०१२३४५६७८९০১২৩৪৫৬৭৮৯੦੧੨੩੪੫੬੭੮੯'
				'૦૧૨૩૪૫૬૭૮૯୦୧୨୩୪୫୬୭୮୯௦௧௨௩௪௫௬௭௮௯౦౧౨౩౪౫౬౭౮౯೦೧೨೩೪೫೬೭೮೯൦൧൨൩൪൫൬൭൮൯'
				'෦෧෨෩෪෫෬෭෮෯๐๑๒๓๔๕๖๗๘๙໐໑໒໓໔໕໖໗໘໙༠༡༢༣༤༥༦༧༨༩၀၁၂၃၄၅၆၇၈၉០១២៣៤៥៦៧៨៩',
				repeat('0123456789', 18));
		end if;
		said := regexp_replace(said, '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff'
			'\U00020000-\U0003ffff])', ' \1 ', 'g');
	else
		said := lower(said collate "pg_c_utf8");
	end if;
	-- Everything that is neither a letter, nor a sign on one, nor a digit.
	return btrim(regexp_replace(said, '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u055a-\u055f\u0589\u058a'
		'\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3020\u3030'
		'\u303d-\u303f\ua78b\ua78c\ufe10-\ufe6f\uff00-\uff0f\uff61-\uff65\ue000-\uf8ff\ufffc\ufffd\U0001f000-\U0001faff]+',
		' ', 'g'));
end
$$;

-- Stemmers of the languages that requests are written in, each without a list of words to be left out: what is such a word in one
-- language is none in another. A word in Latin letters is stemmed three times, because nobody knows its language.
create text search dictionary search_english (template = snowball, language = english);
create text search dictionary search_french (template = snowball, language = french);
create text search dictionary search_spanish (template = snowball, language = spanish);
create text search dictionary search_russian (template = snowball, language = russian);
create text search dictionary search_arabic (template = snowball, language = arabic);

create text search configuration search_english_russian (copy = simple);
alter text search configuration search_english_russian alter mapping for asciiword with search_english;
alter text search configuration search_english_russian alter mapping for word with search_russian;
create text search configuration search_french_arabic (copy = simple);
alter text search configuration search_french_arabic alter mapping for asciiword with search_french;
alter text search configuration search_french_arabic alter mapping for word with search_arabic;
create text search configuration search_spanish (copy = simple);
alter text search configuration search_spanish alter mapping for asciiword with search_spanish;

-- The stems of a folded text. The Arabic stemmer knows a regular plural by the article only, so that each word is stemmed with the
-- article too.
create function search_stems(folded text) returns tsvector language sql immutable strict parallel safe return
	to_tsvector('search_english_russian', folded)
	|| to_tsvector('search_french_arabic', folded)
	|| to_tsvector('search_spanish', folded)
	|| case when folded ~ '[\u0621-\u064a]' then to_tsvector('search_french_arabic',
		regexp_replace(folded, '(^| )(?:[وفبك]?ال|[وف]?لل)?(?=[\u0621-\u064a])', '\1ال', 'g')) else '' end;

-- The words with their places, which phrases ask for, and their stems without.
create function search_words(folded text) returns tsvector language sql immutable strict parallel safe return
	to_tsvector('simple', folded) || strip(search_stems(folded));

-- What is looked for in a record: its title, what it says, and what was said about it; found in this order.
create function search_document(title text, body text, rest text) returns tsvector language sql immutable parallel safe return
	setweight(to_tsvector('simple', search_fold(coalesce(title, ''))) || search_stems(search_fold(coalesce(title, ''))), 'A')
	|| setweight(search_words(search_fold(left(coalesce(body, ''), 200000))), 'B')
	|| search_words(search_fold(left(coalesce(rest, ''), 200000)));

-- The words of what was typed, one row each, with every form under which it is found.
create function search_lexemes(typed text[]) returns table (written text, place bigint, word text, lexemes text[])
language sql immutable parallel safe as $$
	select t.written, w.place, w.word, tsvector_to_array(search_words(w.word))
	from unnest(typed) t (written)
	cross join lateral unnest(string_to_array(search_fold(t.written), ' ')) with ordinality w (word, place)
$$;
