-- Official names in all six languages of the United Nations.
do $$
declare
	fits text;
begin
	select conname into strict fits from pg_constraint
	where conrelid = 'party_fact'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%NATIONAL_FOCAL_POINTS%';
	execute format('alter table party_fact drop constraint %I', fits);
end
$$;

alter table party_fact add constraint party_fact_value_fits check (case fact
	when 'REGION' then value in ('AFRICA', 'ASIA_PACIFIC', 'CENTRAL_EASTERN_EUROPE', 'LATIN_AMERICA_CARIBBEAN',
		'WESTERN_EUROPE_OTHERS')
	when 'DEVELOPMENT_STATUS' then value in ('DEVELOPING', 'ECONOMY_IN_TRANSITION', 'DEVELOPED')
	when 'LEAST_DEVELOPED' then value in ('true', 'false')
	when 'SMALL_ISLAND' then value in ('true', 'false')
	when 'LANGUAGES' then value ~ '^(ar|en|es|fr|ru|zh)(;(ar|en|es|fr|ru|zh))*$'
	when 'INSTRUMENT' then value in ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION')
	when 'INSTRUMENT_ON' then value ~ '^\d{4}-\d{2}-\d{2}$'
	when 'IN_FORCE_ON' then value ~ '^\d{4}-\d{2}-\d{2}$'
	when 'ELIGIBILITY_DECISION' then value in ('', 'ELIGIBLE', 'NOT_ELIGIBLE')
	when 'NAME_EN' then not is_blank(value)
	else fact in ('NAME_AR', 'NAME_ES', 'NAME_FR', 'NAME_RU', 'NAME_ZH', 'OFFICIAL_NAME', 'OFFICIAL_NAME_AR',
		'OFFICIAL_NAME_ES', 'OFFICIAL_NAME_FR', 'OFFICIAL_NAME_RU', 'OFFICIAL_NAME_ZH', 'OFFICIAL_CONTACT_POINT',
		'NATIONAL_FOCAL_POINTS')
end);

-- When the entry last changed; null while it is as it came with the portal.
alter table party add column changed_at timestamptz;
