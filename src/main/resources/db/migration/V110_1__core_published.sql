-- What other modules may call and read of core's tables.

create function move_register(moved text) returns void language sql as $$
	update register_version set version = version + 1 where register = moved
$$;

comment on function move_register is 'For other modules: moves the version of a register, for those that decide by themselves when';

create view security_event_listed as
select id, kind, at, times, person_id, by_person_id from security_event;

comment on view security_event_listed is 'For other modules: what happened around sign-in and permissions, and how often within the hour';
