-- Sessions live in PostgreSQL, so that a second instance needs no sticky proxy and a restart signs nobody out.
create table spring_session (
	primary_id char(36) not null,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name varchar(100),
	constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
	constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

-- Rows that record what happened are written once. Any table may ask for this guard.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'Rows of % are written once and never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- The registers (Parties, centres and so on) are kept in memory. Each change of a register's tables moves its version in the same
-- transaction, whoever makes it, so that every instance notices with one indexed read.
create table register_version (
	register text primary key,
	version bigint not null default 0
);

create function move_register_version() returns trigger language plpgsql as $$
begin
	update register_version set version = version + 1 where register = tg_argv[0];
	return null;
end
$$;
