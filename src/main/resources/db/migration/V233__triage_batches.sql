-- What officers did to several requests with one press, and what became of each.

create table batch (
	id uuid primary key,
	act text not null,
	made_at timestamptz not null,
	made_by uuid not null,
	made_by_name text not null,
	membership_id uuid not null,
	colleague_id uuid,
	due_on date,
	words text not null,
	asked int not null check (asked > 0)
);

comment on table batch is 'Acts on several requests that an officer asked for with one press';
comment on column batch.membership_id is 'Under which of his memberships the officer acts';

create index batch_by_officer on batch (made_by, made_at desc);

create table batch_row (
	batch_id uuid not null references batch,
	position int not null,
	reference text not null,
	seen int not null,
	choice text not null,
	outcome text,
	particulars text,
	primary key (batch_id, position)
);

comment on table batch_row is 'One request of a batch, and what became of it; outcome is null until then';
comment on column batch_row.seen is 'The number of the last entry of the request that the officer saw';
comment on column batch_row.choice is 'Which centre is asked for which area, as AREA=CENTRE, where offers are sent';
