-- Editions of the report on progress: drafts that the Secretariat writes to, and what was published of them.
create table progress_edition (
	id uuid primary key,
	period_from date not null,
	period_to date not null,
	-- The last day of which the record counts.
	known date not null,
	-- Which edition of these three dates, from 1.
	number int not null check (number > 0),
	occasion text not null check (not is_blank(occasion)),
	status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
	-- How often it has changed: each change is in the history of registers.
	version int not null default 0,
	made_at timestamptz not null default clock_timestamp(),
	-- The number of the last entry of all histories that it was computed from.
	sequence bigint,
	published_at timestamptz,
	withdrawn_at timestamptz,
	withdrawn_why text,
	check (period_from <= period_to),
	check ((status = 'DRAFT') = (published_at is null) and (published_at is null) = (sequence is null)),
	check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_why is null)),
	unique (period_from, period_to, known, number)
);

create unique index progress_edition_one_draft on progress_edition (period_from, period_to, known) where status = 'DRAFT';

-- What the Secretariat wrote: a foreword, and notes to sections; what stood there before is in the history of registers.
create table progress_note (
	edition_id uuid not null references progress_edition,
	part text not null,
	words text not null check (not is_blank(words)),
	primary key (edition_id, part)
);

-- What was published, byte for byte.
create table progress_publication (
	edition_id uuid not null references progress_edition,
	file text not null check (file in ('PAGE', 'PDF', 'XLSX', 'CSV')),
	content bytea not null,
	primary key (edition_id, file)
);

create trigger progress_publication_row_is_written_once before update or delete on progress_publication
	for each row execute function refuse_change();
create trigger progress_publication_is_never_emptied before truncate on progress_publication
	for each statement execute function refuse_change();
