-- What centres are called, by language: when they were nominated, and today. English is always there: each centre refers to its own English names.
create table centre_name (
	centre_code text not null references centre on delete cascade,
	language text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
	name text not null check (not is_blank(name)),
	current_name text not null check (not is_blank(current_name)),
	primary key (centre_code, language)
);

insert into centre_name (centre_code, language, name, current_name) select code, 'en', name, current_name from centre;

create or replace view centre_listed as
select c.code, n.name from centre c join centre_name n on n.centre_code = c.code and n.language = 'en';

comment on view centre_listed is 'For other modules: what lists show of a centre; name is the one under which it was nominated, in English';

alter table centre drop column name, drop column current_name;
alter table centre add column always_in text not null generated always as ('en') stored;
alter table centre add foreign key (code, always_in) references centre_name (centre_code, language) deferrable initially deferred;

create trigger move_register_version after insert or update or delete or truncate on centre_name
	for each statement execute function move_register_version('centres');
