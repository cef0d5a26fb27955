-- A dump is restored with an empty search path, and so are the columns and indexes that are made of search_fold. It names the schema
-- in which unaccent and its dictionary are; what it answers stays the same.
do $$
declare
	home text := (select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
		where e.extname = 'unaccent');
begin
	execute replace(pg_get_functiondef('search_fold(text)'::regprocedure), 'unaccent(''unaccent'',',
		format('%s.unaccent(%L,', home, home || '.unaccent'));
end
$$;
