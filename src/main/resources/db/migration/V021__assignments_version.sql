-- Lets every instance know from one number whether the work in hand changed. Moved at the end of a transaction, so that two of them
-- wait for each other no longer than it takes to commit, and once however many assignments it touched.
insert into register_version (register) values ('assignments');

create function move_assignments_version() returns trigger language plpgsql as $$
begin
	if current_setting('article12.assignments_moved', true) is distinct from pg_current_xact_id()::text then
		perform set_config('article12.assignments_moved', pg_current_xact_id()::text, true);
		update register_version set version = version + 1 where register = 'assignments';
	end if;
	return null;
end
$$;

create constraint trigger assignment_is_new after insert on assignment deferrable initially deferred
	for each row execute function move_assignments_version();
create constraint trigger assignment_moved after update on assignment deferrable initially deferred
	for each row when (old.status is distinct from new.status) execute function move_assignments_version();
create constraint trigger assignment_is_gone after delete on assignment deferrable initially deferred
	for each row execute function move_assignments_version();

-- What counts of a centre's history is read once a day.
create index assignment_by_answer on assignment (answered_at) where answered_at is not null;
