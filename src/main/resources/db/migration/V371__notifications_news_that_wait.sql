-- Those that are due are a few of all that were told within a month.
drop index waiting_news_due;
create index waiting_news_waiting on waiting_news (due_at) where state = 'WAITING';
create index waiting_news_told on waiting_news (due_at) where state <> 'WAITING';
