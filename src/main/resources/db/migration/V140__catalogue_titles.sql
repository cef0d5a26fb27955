-- What areas and guidance documents are called, by language. English is always there: each area and document refers to its own English title.
create table area_title (
	area_code text not null references area on delete cascade,
	language text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
	title text not null check (not is_blank(title)),
	primary key (area_code, language)
);

insert into area_title (area_code, language, title) select code, 'en', title from area;

create table guidance_title (
	guidance_code text not null references guidance on delete cascade,
	language text not null check (language in ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
	title text not null check (not is_blank(title)),
	primary key (guidance_code, language)
);

insert into guidance_title (guidance_code, language, title) select code, 'en', title from guidance;

alter table area drop column title;
alter table area add column always_in text not null generated always as ('en') stored;
alter table area add foreign key (code, always_in) references area_title (area_code, language) deferrable initially deferred;

alter table guidance drop column title;
alter table guidance add column always_in text not null generated always as ('en') stored;
alter table guidance add foreign key (code, always_in) references guidance_title (guidance_code, language) deferrable initially deferred;

create trigger move_register_version after insert or update or delete or truncate on area_title
	for each statement execute function move_register_version('catalogue');
create trigger move_register_version after insert or update or delete or truncate on guidance_title
	for each statement execute function move_register_version('catalogue');
