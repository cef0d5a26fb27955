-- How each officer wants to see the queue. Only choosing writes here.
create table queue_preference (
	person_id uuid primary key,
	-- The columns shown, by name; empty for the usual ones.
	columns text not null default '',
	page_size int not null default 25,
	-- The view shown where the address asks for nothing.
	default_view uuid,
	-- Whether keys act on the page.
	keys boolean not null default true
);

-- Lists of the queue under a name.
create table queue_view (
	id uuid primary key,
	owner_id uuid not null,
	owner_name text not null,
	name text not null,
	-- The name as names are compared.
	folded text not null,
	-- The query of the list's address.
	query text not null,
	shared boolean not null,
	-- Grows with each change, so that a page that shows it as it was before is told.
	changed int not null default 1,
	unique (owner_id, folded)
);

create index queue_view_shared on queue_view (folded) where shared;

alter table queue_preference add foreign key (default_view) references queue_view on delete set null;

-- Who gets a view by mail, and on which day the next.
create table queue_view_mail (
	view_id uuid not null references queue_view on delete cascade,
	person_id uuid not null,
	next_on date not null,
	primary key (view_id, person_id)
);

create index queue_view_mail_next on queue_view_mail (next_on);
