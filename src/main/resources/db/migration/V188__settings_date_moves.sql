-- Open dates that are to be moved off new days off: asked for in the transaction that makes the days free, gone once all are moved.
-- What is cut off in between is found here and taken up again.
create table date_move (
	id uuid primary key,
	-- Who asked for it, and for which body.
	person_id uuid not null,
	membership_id uuid not null,
	days date[] not null check (cardinality(days) > 0),
	why text not null check (not is_blank(why)),
	-- When somebody last began with it.
	begun_at timestamptz not null
);
