-- A button that is pressed again with something else in its form asks for something else: what is stored once is the press together with
-- what the form held, under an identity made of both.
alter table press add column name uuid;
update press set name = id;
alter table press alter column name set not null, drop column content;
create index press_name on press (name);
