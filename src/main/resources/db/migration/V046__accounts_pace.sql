-- Token buckets that hold back what one person starts, writes or has mailed within an hour.
create table pace (
	id text primary key,
	state bytea,
	expires_at bigint
);
