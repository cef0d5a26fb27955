-- A suspension may begin and end on a day; without them it holds at once, and until it is taken away. The days count while suspended is true.
alter table centre add column suspended_from date, add column suspended_until date,
	add constraint centre_suspension_ends_after_it_begins check (suspended_from <= suspended_until);
