-- What a database was filled with when it was new. A seed is planted once, in one transaction with its mark.
create table seed (
	name text primary key,
	planted_at timestamptz not null default now()
);

-- Until now each start planted what it did not find; a database that has lived already is not planted again.
insert into seed (name) select 'reference data' where exists (select from party);
insert into seed (name) select 'demonstration plans' where exists (select from plan where demonstration);
