-- What one person starts, writes or has mailed within an hour: the moment at which all of it will have come back, in place of a bucket's
-- state, which took three statements and a commit that waited for the disk at every act.
drop table pace;

create table pace (
	id text primary key,
	back_at timestamptz not null
);
