-- What files share their room in: a request with its messages and reports. The counter is the lock: two uploads at once cannot both take
-- the last of the room.
create table document_folder (
	id uuid primary key,
	bytes bigint not null default 0 check (bytes between 0 and 50 * 1024 * 1024)
);

create table document (
	id uuid primary key,
	folder_id uuid not null references document_folder,
	-- The record that it is attached to.
	holder_kind text not null,
	holder_id uuid not null,
	name text not null check (length(name) between 1 and 200),
	-- Found from the content.
	media_type text not null,
	size bigint not null check (size between 1 and 10 * 1024 * 1024),
	-- SHA-256 of the content.
	digest text not null check (digest ~ '^[0-9a-f]{64}$'),
	at timestamptz not null,
	person_id uuid not null,
	person_name text not null,
	body text not null,
	scan text not null check (scan in ('NO_SCANNER', 'CLEAN', 'NOT_SCANNED')),
	-- Since when it is part of the record and can neither be changed nor removed.
	kept_at timestamptz,
	-- The same file twice on one record is one file.
	unique (holder_kind, holder_id, digest, name)
);

create index document_by_folder on document (folder_id);

-- The content in pieces, so that nobody ever holds a whole file in memory. Office files, PDF and images are compressed already.
create table document_chunk (
	document_id uuid not null references document on delete cascade,
	number int not null check (number >= 0),
	content bytea not null check (octet_length(content) between 1 and 256 * 1024),
	primary key (document_id, number)
);

alter table document_chunk alter column content set storage external;

create trigger document_kept_is_not_changed before update or delete on document
	for each row when (old.kept_at is not null) execute function refuse_change();
create trigger document_is_never_emptied before truncate on document
	for each statement execute function refuse_change();

-- A piece goes with its file only: while the file is there and part of the record, its pieces are too.
create function refuse_change_of_kept_document() returns trigger language plpgsql as $$
begin
	if exists (select from document where id = old.document_id and kept_at is not null) then
		raise exception 'The content of document % is part of the record', old.document_id;
	end if;
	return old;
end $$;

create trigger document_chunk_is_written_once before update on document_chunk
	for each row execute function refuse_change();
create trigger document_chunk_of_the_record_stays before delete on document_chunk
	for each row execute function refuse_change_of_kept_document();
create trigger document_chunk_is_never_emptied before truncate on document_chunk
	for each statement execute function refuse_change();
