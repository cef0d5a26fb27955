-- Each entry of a register counts its changes, so that two who edit it at once notice each other.
alter table area add column version int not null default 0;
alter table guidance add column version int not null default 0;
alter table pop add column version int not null default 0;
alter table party add column version int not null default 0;
alter table non_party add column version int not null default 0;
alter table centre add column version int not null default 0;
