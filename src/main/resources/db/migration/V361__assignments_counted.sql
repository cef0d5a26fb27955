-- A centre's list counted all that the centre was ever asked for, at each visit. How many there are in each status is kept now,
-- and what is late is counted from an index.
create table assignment_count (
	centre_code text not null references centre,
	status text not null,
	-- A count stands in several rows, and is their sum: see below.
	slot int not null,
	number bigint not null,
	primary key (centre_code, status, slot)
) with (fillfactor = 50);

-- Whoever adds to a count holds its row until the act is committed. A transaction takes the first slot that no other one has, until it
-- ends, so that nobody waits for another's disk, and no two for each other.
create function add_to_assignment_count(centre text, one_status text, change int) returns void language plpgsql as $$
declare
	free int := 0;
begin
	while not pg_try_advisory_xact_lock(hashtext('assignment_count'), free) loop
		free := free + 1;
	end loop;
	insert into assignment_count (centre_code, status, slot, number) values (centre, one_status, free, change)
	on conflict (centre_code, status, slot) do update set number = assignment_count.number + excluded.number;
end
$$;

create function count_assignment() returns trigger language plpgsql as $$
begin
	if tg_op <> 'INSERT' then
		perform add_to_assignment_count(old.centre_code, old.status, -1);
	end if;
	if tg_op <> 'DELETE' then
		perform add_to_assignment_count(new.centre_code, new.status, 1);
	end if;
	return null;
end
$$;

create trigger assignment_is_counted after insert or delete on assignment for each row execute function count_assignment();
create trigger assignment_is_counted_anew after update on assignment for each row
	when (old.status is distinct from new.status or old.centre_code is distinct from new.centre_code)
	execute function count_assignment();

-- Counts all of them anew.
create function fill_assignment_counts() returns void language sql as $$
	delete from assignment_count;
	insert into assignment_count (centre_code, status, slot, number)
	select centre_code, status, 0, count(*) from assignment group by centre_code, status;
$$;

select fill_assignment_counts();

-- Until when the centre is to answer, or to take the next step of its work.
alter table assignment add column due_on date generated always as (
	case status when 'OFFERED' then answer_due_on when 'ACCEPTED' then coalesce(next_milestone_on, step_due_on) end) stored;

drop index assignment_by_centre, assignment_in_order;
create index assignment_by_centre on assignment (centre_code, status, due_on);

-- A centre's list in its order: what waits for its answer, its work, the rest.
create index assignment_in_order on assignment (centre_code,
	(case status when 'OFFERED' then 1 when 'ACCEPTED' then 2 when 'REPORTED' then 3 when 'CONFIRMED' then 4 else 5 end),
	due_on, offered_at desc, id);
