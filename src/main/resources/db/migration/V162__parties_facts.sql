-- What is known of each Party, fact by fact: since when it holds and until when, from where it is known, who recorded it and when.
-- A row is written once. Who corrects a fact writes what is known from now on, and the row that was known until now is closed: so the
-- register can be read as it stands, as it will hold on a day, and as it stood on a day.
create sequence party_fact_seq increment by 50;

create table party_fact (
	id bigint primary key default nextval('party_fact_seq'),
	party_code text not null references party on delete cascade,
	fact text not null,
	value text not null,
	-- The first day on which it holds; null for as far back as anything is known.
	valid_from date,
	-- The first day on which it holds no more; null until something else is recorded.
	valid_until date,
	source text not null check (not is_blank(source)),
	confirmed boolean not null,
	why text not null,
	recorded_at timestamptz not null,
	-- Null for what came with the portal, which is known for as long as the register is.
	by_person_id uuid,
	by_name text,
	known_from timestamptz,
	known_until timestamptz,
	check ((by_person_id is null) = (by_name is null)),
	check (valid_from < valid_until),
	check (known_from <= known_until),
	check (case fact
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
		else fact in ('NAME_AR', 'NAME_ES', 'NAME_FR', 'NAME_RU', 'NAME_ZH', 'OFFICIAL_NAME', 'OFFICIAL_CONTACT_POINT',
			'NATIONAL_FOCAL_POINTS')
	end)
);

create index party_fact_known on party_fact (party_code, fact, valid_from) where known_until is null;

insert into party_fact (party_code, fact, value, source, confirmed, why, recorded_at)
select p.code, f.fact, f.value, f.source, f.confirmed, '', now()
from party p
left join party_name en on en.party_code = p.code and en.language = 'en'
cross join lateral (
	select 'NAME_' || upper(n.language), n.name, 'UN terminology database (UNTERM)', true
	from party_name n where n.party_code = p.code and n.language in ('ar', 'es', 'fr', 'ru', 'zh') and not is_blank(n.name)
	union all values
		('NAME_EN', p.name, 'UN terminology database (UNTERM)', true),
		('OFFICIAL_NAME', coalesce(nullif(p.official_name, ''), en.name, p.name), 'UN terminology database (UNTERM)', true),
		('REGION', p.region, 'UN regional groups', p.code not in ('EUE', 'COK', 'NIU', 'PSE', 'TUR')),
		('DEVELOPMENT_STATUS', p.development_status,
			'Classes of the UN’s World Economic Situation and Prospects; the Convention has no list', false),
		('LEAST_DEVELOPED', p.least_developed::text, 'UN list of least developed countries', p.code <> 'STP'),
		('SMALL_ISLAND', p.small_island::text, 'UN list of small island developing States', true),
		('LANGUAGES', p.official_un_language, 'Judgement by the makers of the register', false),
		('INSTRUMENT', upper(p.instrument), case p.code when 'ITA' then 'General knowledge' else 'Depositary’s status table and gazettes' end, p.code <> 'ITA'),
		('INSTRUMENT_ON', p.instrument_on::text, case p.code when 'ITA' then 'General knowledge' else 'Depositary’s status table and gazettes' end, p.code <> 'ITA'),
		('IN_FORCE_ON', p.in_force_on::text, case p.code when 'ITA' then 'General knowledge' else 'Computed after Article 26' end, p.code <> 'ITA')
) f (fact, value, source, confirmed);

-- Three States were due to leave the list of least developed countries.
update party_fact set valid_until = date '2026-11-24'
where party_code in ('BGD', 'LAO', 'NPL') and fact = 'LEAST_DEVELOPED' and value = 'true';

insert into party_fact (party_code, fact, value, valid_from, source, confirmed, why, recorded_at)
select party_code, fact, 'false', valid_until, 'Graduation scheduled by the UN General Assembly', false, '', now()
from party_fact where party_code in ('BGD', 'LAO', 'NPL') and fact = 'LEAST_DEVELOPED' and value = 'true';

-- At no moment are two values known of the same day. A key WITHOUT OVERLAPS has one period; this has both.
alter table party_fact add constraint party_fact_periods_never_overlap exclude using gist (party_code with =, fact with =,
	daterange(valid_from, valid_until) with &&, tstzrange(known_from, known_until) with &&) deferrable initially deferred;

create function close_fact() returns trigger language plpgsql as $$
begin
	if old.known_until is null and new.known_until is not null
			and to_jsonb(new) - 'known_until' = to_jsonb(old) - 'known_until' then
		return new;
	end if;
	raise exception 'Rows of % are written once, and closed once', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger party_fact_row_is_closed_once before update on party_fact for each row execute function close_fact();
create trigger party_fact_row_stays before delete on party_fact for each row execute function refuse_change();
create trigger party_fact_is_never_emptied before truncate on party_fact for each statement execute function refuse_change();

create trigger move_register_version after insert or update or delete or truncate on party_fact
	for each statement execute function move_register_version('parties');

-- The zone in whose days facts begin to hold; the portal writes its own at each start.
create table party_calendar (
	only_one boolean primary key default true check (only_one),
	zone text not null
);

insert into party_calendar (zone) values ('Europe/Zurich');

create function party_fact_on(code text, wanted text, day date) returns text language sql stable as $$
	select value from party_fact
	where party_code = code and fact = wanted and known_until is null
		and (valid_from is null or valid_from <= day) and (valid_until is null or valid_until > day)
$$;

create or replace view party_listed as
select p.code, party_fact_on(p.code, 'NAME_EN', (now() at time zone c.zone)::date) as name,
	party_fact_on(p.code, 'REGION', (now() at time zone c.zone)::date) as region,
	party_fact_on(p.code, 'LEAST_DEVELOPED', (now() at time zone c.zone)::date) = 'true' as least_developed,
	party_fact_on(p.code, 'SMALL_ISLAND', (now() at time zone c.zone)::date) = 'true' as small_island
from party p cross join party_calendar c;

comment on view party_listed is 'For other modules: what lists show of a Party and sort it by, as it holds today; name is its English name as in lists';

create view party_standing as
select l.party_code, l.value = 'true' as least_developed, s.value = 'true' as small_island,
	greatest(l.valid_from, s.valid_from) as valid_from, least(l.valid_until, s.valid_until) as valid_until
from party_fact l join party_fact s on s.party_code = l.party_code and s.fact = 'SMALL_ISLAND' and s.known_until is null
	and daterange(l.valid_from, l.valid_until) && daterange(s.valid_from, s.valid_until)
where l.fact = 'LEAST_DEVELOPED' and l.known_until is null;

comment on view party_standing is 'For other modules: whether a Party is a least developed country or a small island developing State (Article 12.5), from a day (null: always) until before another (null: until further notice)';

drop table party_name;

alter table party drop column name, drop column official_name, drop column region, drop column development_status,
	drop column least_developed, drop column small_island, drop column official_un_language, drop column instrument,
	drop column instrument_on, drop column in_force_on;

-- Where a State lies that may become a Party.
alter table non_party add column subregion text not null default '',
	add column latitude numeric(8, 4) not null default 0, add column longitude numeric(8, 4) not null default 0;

update non_party n set subregion = s.subregion, latitude = s.latitude, longitude = s.longitude
from (values ('AND', 'Southern Europe', 42.5, 1.5), ('BTN', 'Southern Asia', 27.5, 90.5),
	('BRN', 'South-eastern Asia', 4.5, 114.6667), ('GRD', 'Caribbean', 12.1167, -61.6667),
	('HTI', 'Caribbean', 19, -72.4167), ('VAT', 'Southern Europe', 41.9, 12.45),
	('ISR', 'Western Asia', 31.5, 34.75), ('MYS', 'South-eastern Asia', 2.5, 112.5),
	('SMR', 'Southern Europe', 43.7667, 12.4167), ('SSD', 'Eastern Africa', 7, 30),
	('TLS', 'South-eastern Asia', -8.8333, 125.9167), ('TKM', 'Central Asia', 40, 60),
	('USA', 'Northern America', 38, -97)) s (code, subregion, latitude, longitude)
where s.code = n.code;

alter table non_party alter column subregion drop default, alter column latitude drop default, alter column longitude drop default;
