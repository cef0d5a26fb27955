-- The order in which entries of all histories became known, from 1 without a gap, and when each did. A number is never given
-- below one that was given, and no moment before one that was asked about: see docs/decisions/history.md.
create table history_order (
	sequence bigint primary key,
	request_id uuid not null,
	number int not null,
	recorded_at timestamptz not null,
	unique (request_id, number)
);

create index history_order_by_time on history_order (recorded_at, sequence);

create trigger history_order_row_is_written_once before update or delete on history_order
	for each row execute function refuse_change();
create trigger history_order_is_never_emptied before truncate on history_order
	for each statement execute function refuse_change();

-- How far the order is settled: whatever is committed later counts as recorded at that moment or later.
create table history_head (
	whole boolean primary key default true check (whole),
	last_sequence bigint not null,
	settled_at timestamptz not null
);

insert into history_head (last_sequence, settled_at) values (0, '-infinity');

-- Entries that wait for their number. Of two acts on one request, and of an act that saw another, the later has the greater id.
create table history_unnumbered (
	id bigint generated always as identity primary key,
	request_id uuid not null,
	number int not null,
	written_at timestamptz not null
);

create function await_a_number() returns trigger language plpgsql as $$
begin
	insert into history_unnumbered (request_id, number, written_at) values (new.request_id, new.number, clock_timestamp());
	return null;
end
$$;

create trigger history_entry_awaits_a_number after insert on history_entry
	for each row execute function await_a_number();

-- Numbers what is committed. One at a time: the second waits, and then sees what came meanwhile.
create function settle_history() returns void language plpgsql as $$
declare
	head history_head%rowtype;
	given bigint;
begin
	select * into head from history_head for update;
	with taken as (delete from history_unnumbered returning id, request_id, number, written_at)
	insert into history_order (sequence, request_id, number, recorded_at)
	select head.last_sequence + row_number() over by_id, request_id, number, max(greatest(written_at, head.settled_at)) over by_id
	from taken
	window by_id as (order by id);
	get diagnostics given = row_count;
	update history_head set last_sequence = last_sequence + given, settled_at = greatest(settled_at, clock_timestamp());
end
$$;

-- Numbers a whole history of which nothing is numbered yet, as if each act had been recorded when it was done.
create function order_history() returns void language plpgsql as $$
begin
	insert into history_order (sequence, request_id, number, recorded_at)
	select row_number() over (order by known_at, request_id, number), request_id, number, known_at
	from (select request_id, number, max(at) over (partition by request_id order by number) as known_at from history_entry) e;
	update history_head set last_sequence = (select count(*) from history_order), settled_at = clock_timestamp();
end
$$;

select order_history();
