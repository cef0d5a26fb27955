-- What must be there must be something to see. The few rows that hold nothing to see get what names them otherwise.
update assistance_request set title = reference where status <> 'DRAFT' and is_blank(title);
update person set name = email where is_blank(name);
update plan set edition = initcap(kind) || ' ' || left(id::text, 8) where is_blank(edition);
update plan_activity set title = code where is_blank(title);

alter table assistance_request drop constraint assistance_request_check1,
	add constraint assistance_request_has_a_title check (status = 'DRAFT' or not is_blank(title));
alter table person drop constraint person_name_check, add constraint person_has_a_name check (not is_blank(name));
alter table plan drop constraint plan_edition_check, add constraint plan_has_an_edition check (not is_blank(edition));
alter table plan_activity drop constraint plan_activity_title_check,
	add constraint plan_activity_has_a_title check (not is_blank(title));
-- Rows that are never changed keep what they hold: the rule is for those to come.
alter table message drop constraint message_check2,
	add constraint message_says_something check (kind <> 'MESSAGE' or not is_blank(words)) not valid;
alter table routing_rules drop constraint routing_rules_reason_check,
	add constraint routing_rules_have_a_reason check (not is_blank(reason)) not valid;
alter table document drop constraint document_name_check,
	add constraint document_has_a_name check (char_length(name) <= 200 and not is_blank(name)) not valid;
