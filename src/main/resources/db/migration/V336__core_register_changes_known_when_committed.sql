-- Up to which moment it was asked what registers said: whatever is committed afterwards counts as recorded at that moment or later,
-- whenever it was written. See docs/decisions/register-history.md.
create table register_head (
	whole boolean primary key default true check (whole),
	settled_at timestamptz not null
);

insert into register_head (settled_at) values ('-infinity');

-- A commit waits for whoever settles, and whoever settles for the commits that have come so far.
create function registers_settled_at() returns timestamptz language sql volatile as $$
	select settled_at from register_head for share
$$;

create function know_change_when_committed() returns trigger language plpgsql as $$
declare
	settled timestamptz := registers_settled_at();
begin
	if new.at < settled then
		update register_change set at = settled where id = new.id;
	end if;
	return null;
end
$$;

create constraint trigger register_change_is_known_when_committed after insert on register_change
	deferrable initially deferred for each row execute function know_change_when_committed();

-- What was written stays, but for these moments, which the database alone moves, and only to later ones.
create function keep_change() returns trigger language plpgsql as $$
begin
	if pg_trigger_depth() > 1 and new.at > old.at and to_jsonb(new) - 'at' = to_jsonb(old) - 'at' then
		return new;
	end if;
	raise exception 'Rows of % are written once', tg_table_name using errcode = 'restrict_violation';
end
$$;

drop trigger register_change_row_is_written_once on register_change;
create trigger register_change_row_is_written_once before update on register_change
	for each row execute function keep_change();
create trigger register_change_row_stays before delete on register_change
	for each row execute function refuse_change();
