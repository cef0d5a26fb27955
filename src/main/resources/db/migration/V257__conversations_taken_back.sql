-- Messages that their writers took back before anybody was told of them: they stay, and nobody reads them.
create table message_taken_back (
	message_id uuid primary key references message,
	taken_back_at timestamptz not null
);

create trigger message_taken_back_row_is_written_once before update or delete on message_taken_back
	for each row execute function refuse_change();
create trigger message_taken_back_is_never_emptied before truncate on message_taken_back
	for each statement execute function refuse_change();

create or replace view message_listed as
select m.id, m.request_id, m.number, case when t.message_id is null then m.audience else 'SECRETARIAT' end as audience,
	case when t.message_id is null then m.words else '' end as words
from message m left join message_taken_back t on t.message_id = m.id;
