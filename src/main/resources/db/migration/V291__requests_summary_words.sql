-- What summaries are searched by is written as the row is, and not generated: whole rows are copied, in tests and by tools.
alter table assistance_request alter column summary_folded drop expression, alter column summary_found drop expression;

create function fold_summary() returns trigger language plpgsql as $$
begin
	if new.summary_words is null then
		new.summary_folded := null;
		new.summary_found := null;
	else
		new.summary_folded := search_fold(new.reference || ' ' || new.title || ' ' || new.summary_words);
		new.summary_found := search_words(new.summary_folded);
	end if;
	return new;
end
$$;

create trigger summary_is_found before insert or update of reference, title, summary_words on assistance_request
	for each row execute function fold_summary();
