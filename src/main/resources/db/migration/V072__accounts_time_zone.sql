-- The time zone in which a person reads times; none for the Secretariat's own.
alter table person add column time_zone text check (time_zone <> '');
