-- The catalogue as people keep it: what areas help with and which kinds of needs they answer, decisions that listed each POP, agreements of
-- partners; of each entry from where it is known, whether somebody has confirmed it, and whether it is still offered.
alter table area add column source text not null default '', add column confirmed boolean not null default true,
	add column retired boolean not null default false;
alter table guidance add column source text not null default '', add column confirmed boolean not null default true,
	add column retired boolean not null default false;
alter table pop add column source text not null default '', add column confirmed boolean not null default true,
	add column retired boolean not null default false;

create table area_help (
	area_code text not null references area on delete cascade,
	language text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
	help text not null check (not is_blank(help)),
	primary key (area_code, language)
);

-- The kinds of needs that the Secretariat's questionnaires ask about, which help in an area answers.
create table area_need (
	area_code text not null references area on delete cascade,
	need text not null check (need in ('TECHNICAL', 'LEGAL', 'COORDINATION', 'INFORMATION_EXCHANGE')),
	primary key (area_code, need)
);

-- The language of what is found at an address; empty where it is in several.
alter table guidance_link add column language text not null default ''
	check (language in ('', 'ar', 'en', 'es', 'fr', 'ru', 'zh'));

-- By which decision an annex lists a POP; no decision and no meeting for those that the Convention listed when it was adopted. It entered into
-- force a year after the depositary had communicated it, for Parties that neither declined it nor have to accept it first (Articles 22 and 25).
create table pop_listing (
	pop_code text not null references pop on delete cascade,
	annex text not null check (annex in ('A', 'B', 'C')),
	decision text not null,
	meeting text not null,
	year int not null,
	in_force_on date,
	primary key (pop_code, annex)
);

create table partner_agreement (
	code text primary key,
	website text not null,
	sort_order int not null unique deferrable initially deferred,
	source text not null default '',
	confirmed boolean not null default true,
	retired boolean not null default false,
	version int not null default 0,
	always_in text not null generated always as ('en') stored
);

create table partner_agreement_title (
	agreement_code text not null references partner_agreement on delete cascade,
	language text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
	title text not null check (not is_blank(title)),
	primary key (agreement_code, language)
);

alter table partner_agreement add foreign key (code, always_in)
	references partner_agreement_title (agreement_code, language) deferrable initially deferred;

create trigger move_register_version after insert or update or delete or truncate on area_help
	for each statement execute function move_register_version('catalogue');
create trigger move_register_version after insert or update or delete or truncate on area_need
	for each statement execute function move_register_version('catalogue');
create trigger move_register_version after insert or update or delete or truncate on pop_listing
	for each statement execute function move_register_version('catalogue');
create trigger move_register_version after insert or update or delete or truncate on partner_agreement
	for each statement execute function move_register_version('catalogue');
create trigger move_register_version after insert or update or delete or truncate on partner_agreement_title
	for each statement execute function move_register_version('catalogue');

-- A database that has lived gets what a new one is seeded with, of the entries that it has.
insert into area_help (area_code, language, help)
select code, h.language, h.help from area join (values
	('REGULATORY', 'en', 'That is: developing and enforcing rules on POPs, and incentives to manage them well.')
) h (code, language, help) using (code);

insert into area_need (area_code, need)
select code, n.need from area join (values
	('NIP', 'TECHNICAL'),
	('NIP', 'COORDINATION'),
	('INFRASTRUCTURE', 'TECHNICAL'),
	('INFRASTRUCTURE', 'COORDINATION'),
	('TRAINING.POPS_ID', 'TECHNICAL'),
	('TRAINING.NEEDS_ID', 'COORDINATION'),
	('TRAINING.PROPOSAL', 'COORDINATION'),
	('TRAINING.LEGISLATION', 'LEGAL'),
	('TRAINING.INVENTORY', 'TECHNICAL'),
	('TRAINING.RISK_PCB_PCDDF', 'TECHNICAL'),
	('TRAINING.SOCIOECONOMIC', 'TECHNICAL'),
	('TRAINING.PRTR', 'TECHNICAL'),
	('TRAINING.PRTR', 'INFORMATION_EXCHANGE'),
	('RESEARCH.ALTERNATIVES', 'TECHNICAL'),
	('RESEARCH.TECHNICAL_STAFF', 'TECHNICAL'),
	('LABORATORY', 'TECHNICAL'),
	('REGULATORY', 'LEGAL'),
	('WASTE_DISPOSAL', 'TECHNICAL'),
	('BAT_BEP', 'TECHNICAL'),
	('CONTAMINATED_SITES', 'TECHNICAL'),
	('TECH_LIST', 'INFORMATION_EXCHANGE'),
	('AWARENESS', 'INFORMATION_EXCHANGE'),
	('TECH_BARRIERS', 'TECHNICAL'),
	('TECH_BARRIERS', 'COORDINATION'),
	('EFFECTIVENESS', 'TECHNICAL'),
	('EFFECTIVENESS', 'INFORMATION_EXCHANGE')
) n (code, need) using (code);

update area set source = 'Title: the Secretariat’s leaflet on technical assistance. Kinds of needs: judgement by the makers of the register',
	confirmed = false;
update guidance set source = 'Title: the Secretariat’s leaflet on technical assistance. Areas: judgement by the makers of the register; addresses: stored copies of pages',
	confirmed = false;

insert into pop_listing (pop_code, annex, decision, meeting, year)
select code, trim(annex), cop_decision, case when cop_decision = '' then '' else meeting end, year
from pop, regexp_split_to_table(annexes, ';') annex
where trim(annex) in ('A', 'B', 'C');

update pop_listing set decision = 'SC-7/12' where pop_code = 'HCBD' and annex = 'A' and decision like 'SC-7/12 %';
update pop_listing set decision = 'SC-8/12', meeting = 'COP-8', year = 2017
where pop_code = 'HCBD' and annex = 'C' and decision like 'SC-7/12 %';

update pop_listing l set in_force_on = f.day::date from (values
	('', '2004-05-17'), ('COP-4', '2010-08-26'), ('COP-5', '2012-10-27'), ('COP-6', '2014-11-26'), ('COP-7', '2016-12-15'),
	('COP-8', '2018-12-18'), ('COP-9', '2020-12-03'), ('COP-10', '2023-11-16')
) f (meeting, day) where f.meeting = l.meeting;

update pop p set source = s.source, confirmed = s.confirmed from (values
	('ALDRIN', 'Convention text, initial 12', true),
	('CHLORDANE', 'Convention text, initial 12', true),
	('DIELDRIN', 'Convention text, initial 12', true),
	('ENDRIN', 'Convention text, initial 12', true),
	('HEPTACHLOR', 'Convention text, initial 12', true),
	('HCB', 'Convention text, initial 12', true),
	('MIREX', 'Convention text, initial 12', true),
	('TOXAPHENE', 'Convention text, initial 12', true),
	('PCB', 'Convention text, initial 12', true),
	('DDT', 'Convention text, initial 12', true),
	('PCDD', 'Convention text, initial 12', true),
	('PCDF', 'Convention text, initial 12', true),
	('ALPHA_HCH', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('BETA_HCH', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('CHLORDECONE', 'General knowledge', false),
	('HBB', 'General knowledge', false),
	('HEXA_HEPTA_BDE', 'General knowledge', false),
	('LINDANE', 'General knowledge', false),
	('PECB', 'General knowledge', false),
	('PFOS', 'General knowledge', false),
	('TETRA_PENTA_BDE', 'General knowledge', false),
	('ENDOSULFAN', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('HBCD', 'General knowledge', false),
	('HCBD', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('PCP', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('PCN', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('DECA_BDE', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('SCCP', 'Dutch Treaty Series (Trb.) text seen; number matched to chemical by order', false),
	('DICOFOL', 'General knowledge', false),
	('PFOA', 'General knowledge', false),
	('PFHXS', 'Austrian gazette BGBl III 210/2023 text seen', true),
	('METHOXYCHLOR', 'General knowledge', false),
	('DECHLORANE_PLUS', 'General knowledge', false),
	('UV_328', 'General knowledge', false),
	('CHLORPYRIFOS', 'Secondary source (regulations.certivo.com)', false),
	('MCCP', 'Secondary source (regulations.certivo.com)', false),
	('LC_PFCA', 'Secondary source (regulations.certivo.com)', false)
) s (code, source, confirmed) where s.code = p.code;

alter table pop drop column annexes, drop column listing_wave, drop column cop_decision, drop column year, drop column meeting;

insert into partner_agreement (code, website, sort_order, source, confirmed)
select a.code, a.website, a.sort_order, 'Titles: the portal’s form until now. Addresses: pages of the Secretariats', false from (values
	('BASEL', 'https://www.basel.int', 10),
	('ROTTERDAM', 'https://www.pic.int', 20),
	('MINAMATA', '', 30)
) a (code, website, sort_order) where exists (select from area);

insert into partner_agreement_title (agreement_code, language, title)
select code, 'en', t.title from partner_agreement join (values
	('BASEL', 'Basel Convention (hazardous wastes)'),
	('ROTTERDAM', 'Rotterdam Convention (prior informed consent)'),
	('MINAMATA', 'Minamata Convention (mercury)')
) t (code, title) using (code);
