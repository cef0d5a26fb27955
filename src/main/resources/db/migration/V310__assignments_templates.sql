-- Words with which a centre begins a plan, a report of progress or a report on delivery: its own matter alone.
create table work_template (
	id uuid primary key,
	centre_code text not null,
	kind text not null check (kind in ('PLAN', 'PROGRESS', 'REPORT')),
	name text not null,
	folded text not null,
	content jsonb not null,
	changed int not null default 1,
	changed_at timestamptz not null,
	changed_by uuid not null,
	changed_by_name text not null,
	unique (centre_code, kind, folded)
);

comment on table work_template is 'Templates of plans and reports that a centre keeps; only its people read them';
comment on column work_template.folded is 'The name without regard to capitals, by which it is one of its kind';
comment on column work_template.content is 'A TemplateContent of that kind';
comment on column work_template.changed is 'How often it was saved; forms carry it as what was seen';
