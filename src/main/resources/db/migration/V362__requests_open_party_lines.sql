-- What a Party's start page counts, and where it finds what others are to do next.
drop index party_line_dated;
create index party_line_open on party_line (party_code) include (due_on, waits_for_party, waits_for_secretariat, waits_for_centre)
	where waits_for_party or waits_for_secretariat or waits_for_centre;
