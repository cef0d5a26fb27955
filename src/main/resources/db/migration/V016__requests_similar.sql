-- Both extensions are trusted: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Within a Party the nearest titles and needs are read from the index, nearest first. Only the beginning counts, which tells enough:
-- a draft's title may be typed longer than an index takes.
create index assistance_request_by_like_title on assistance_request
	using gist (party_code, left(title, 300) gist_trgm_ops);
create index assistance_request_by_like_need on assistance_request
	using gist (party_code, left(need, 200) gist_trgm_ops(siglen = 96)) where need <> '';
