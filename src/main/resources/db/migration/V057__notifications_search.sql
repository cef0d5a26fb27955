-- Under which words mails are found, and the recipient's name and address in which parts are looked for.
alter table mail
	add column words tsvector not null
		generated always as (search_words(search_fold(to_name || ' ' || to_address || ' ' || subject || ' ' || reference))) stored,
	add column folded text not null generated always as (search_fold(to_name || ' ' || to_address)) stored;

create index mail_by_word on mail using gin (words);
create index mail_by_part on mail using gin (folded gin_trgm_ops);
