-- Every instance of the portal keeps in memory by what the queue is narrowed and put in order, and asks before each answer what has
-- changed since. For that a row has a number, and each number says in which transaction its row was last written or taken away.
create sequence queue_numbers as integer;

alter table queue_entry add column number integer not null default nextval('queue_numbers');

alter sequence queue_numbers owned by queue_entry.number;

create unique index queue_by_number on queue_entry (number);

create table queue_change (
	number integer primary key,
	changed xid8 not null
);

create index queue_change_by_transaction on queue_change (changed);

create function queue_changes() returns trigger language plpgsql as $$
begin
	insert into queue_change (number, changed) values (coalesce(new.number, old.number), pg_current_xact_id())
	on conflict (number) do update set changed = excluded.changed where queue_change.changed <> excluded.changed;
	return null;
end
$$;

create trigger queue_changes after insert or update or delete on queue_entry for each row execute function queue_changes();

-- A row keeps its number.
drop function fill_queue();

create function fill_queue() returns void language sql as $$
	delete from queue_entry q where not exists (
		select from request_listed r where r.id = q.request_id and r.status <> 'DRAFT');
	insert into queue_entry (number, request_id, reference, party_code, party_name, region, after_others, life, ended, officer_id,
		received_day, due_on, updated_at, areas, codes, title, officer_name, received_on, least_developed, small_island, turns,
		after_ours, desk_due, words)
	select coalesce(e.number, nextval('queue_numbers')), q.request_id, q.reference, q.party_code, q.party_name, q.region,
		q.after_others, q.life, q.ended, q.officer_id, q.received_day, q.due_on, q.updated_at, q.areas, q.codes, q.title,
		q.officer_name, q.received_on, q.least_developed, q.small_island, q.turns, q.after_ours, q.desk_due, coalesce(w.words, '')
	from queue_source q
	left join request_found w on w.request_id = q.request_id
	left join queue_entry e on e.request_id = q.request_id
	on conflict (request_id) do update set reference = excluded.reference, party_code = excluded.party_code,
		party_name = excluded.party_name, region = excluded.region, after_others = excluded.after_others, life = excluded.life,
		ended = excluded.ended, officer_id = excluded.officer_id, received_day = excluded.received_day, due_on = excluded.due_on,
		updated_at = excluded.updated_at, areas = excluded.areas, codes = excluded.codes, title = excluded.title,
		officer_name = excluded.officer_name, received_on = excluded.received_on, least_developed = excluded.least_developed,
		small_island = excluded.small_island, turns = excluded.turns, after_ours = excluded.after_ours,
		desk_due = excluded.desk_due, words = excluded.words;
$$;
