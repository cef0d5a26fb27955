-- Prepared replies are kept by kind, language and title; those that are there were written in the portal's language.
update setting set key = regexp_replace(key, '^(CLARIFICATION|REFUSAL)/', '\1/en/') where section = 'REPLIES';
select move_register('settings');
