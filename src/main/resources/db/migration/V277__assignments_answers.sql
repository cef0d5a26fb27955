-- Answers that somebody at a centre gave to several offers with one press, and what became of each.

create table given_answers (
	id uuid primary key,
	centre_code text not null,
	answer text not null,
	made_at timestamptz not null,
	made_by uuid not null,
	made_by_name text not null
);

comment on table given_answers is 'Answers to several offers that somebody at a centre gave with one press';
comment on column given_answers.answer is 'ACCEPT or DECLINE';

create table given_answer (
	answers_id uuid not null references given_answers,
	position int not null,
	assignment_id uuid not null references assignment,
	outcome text,
	particulars text[] not null default '{}',
	primary key (answers_id, position)
);

comment on table given_answer is 'One offer of them, and what became of it; outcome is null until then';
comment on column given_answer.particulars is 'Of a refusal its code and what its words mention; of an offer that was answered before, by whom';

create index given_answer_to_offer on given_answer (assignment_id);
