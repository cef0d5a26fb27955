create table person (
	id uuid primary key,
	email text not null check (email = lower(email)),
	name text not null check (length(trim(name)) > 0),
	passphrase_hash text,
	active boolean not null default true,
	demonstration boolean not null default false,
	language text not null default 'en',
	created_at timestamptz not null,
	version int not null default 0,
	unique (email)
);

-- What a person acts for: a Party, a centre or the Secretariat; perhaps several.
create table membership (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	kind text not null check (kind in ('PARTY', 'CENTRE', 'SECRETARIAT')),
	party_code text references party,
	centre_code text references centre,
	administrator boolean not null default false,
	check ((kind = 'PARTY') = (party_code is not null)),
	check ((kind = 'CENTRE') = (centre_code is not null)),
	check (not administrator or kind = 'SECRETARIAT'),
	unique nulls not distinct (person_id, kind, party_code, centre_code)
);

create index membership_by_party on membership (party_code);
create index membership_by_centre on membership (centre_code);

-- Only a hash of the link's secret is kept.
create table one_time_link (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	purpose text not null check (purpose in ('INVITATION', 'RESET')),
	secret_hash text not null unique,
	created_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz
);

create index one_time_link_by_person on one_time_link (person_id);

-- Who did what to which account.
create table account_event (
	id bigint generated always as identity primary key,
	person_id uuid not null,
	act text not null,
	at timestamptz not null,
	by_person_id uuid,
	by_name text not null,
	particulars text not null default ''
);

create index account_event_by_person on account_event (person_id);

create trigger account_event_row_is_written_once before update or delete on account_event
	for each row execute function refuse_change();
create trigger account_event_is_never_emptied before truncate on account_event
	for each statement execute function refuse_change();

-- Token buckets that slow down guessing, by account and by network address.
create table sign_in_throttle (
	id text primary key,
	state bytea,
	expires_at bigint
);
