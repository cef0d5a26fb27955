-- Addresses from which mail came back for good: none goes there until somebody says that it arrives again.
create table dead_address (
	-- The address as core.text.EmailAddress compares them.
	key text primary key,
	address text not null check (address !~ '[[:cntrl:]]'),
	why text not null check (why !~ '[[:cntrl:]]'),
	since timestamptz not null
);
