-- Each press of a button that did something, stored in the transaction of what it did: its name, once, and the page that it led to.
create table press (
	id uuid primary key,
	-- Null for a visitor.
	person_id uuid,
	address text not null,
	-- The number of the last entry of the record that the person saw.
	seen integer not null,
	-- A fingerprint of all that the form held.
	content text not null,
	at timestamptz not null default now(),
	-- Null only while its act is under way.
	leads_to text,
	notice text,
	mentions text[] not null default '{}'
);
