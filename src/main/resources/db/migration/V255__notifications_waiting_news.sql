-- What others are told of in a moment, because who did it can take it back until then; stored in the transaction of the act.
create table waiting_news (
	-- Names what is told, as inbox_item.event does.
	event text primary key,
	-- The press of the button that did it.
	press_id uuid not null,
	-- The kind of event, and the event itself as JSON.
	kind text not null,
	news text not null,
	due_at timestamptz not null,
	state text not null default 'WAITING' check (state in ('WAITING', 'TOLD', 'TAKEN_BACK'))
);

create index waiting_news_press on waiting_news (press_id);
create index waiting_news_due on waiting_news (due_at);
