-- Facts on Parties are known from when they are committed, as other changes of registers. See docs/decisions/register-history.md.
create function know_fact_when_committed() returns trigger language plpgsql as $$
declare
	settled timestamptz := registers_settled_at();
begin
	if tg_op = 'INSERT' and new.known_from < settled then
		update party_fact set known_from = settled,
			known_until = case when known_until is not null then greatest(known_until, settled) end
		where id = new.id and known_from < settled;
	elsif tg_op = 'UPDATE' and old.known_until is null and new.known_until < settled then
		update party_fact set known_until = settled where id = new.id and known_until < settled;
	end if;
	return null;
end
$$;

create constraint trigger party_fact_is_known_when_committed after insert or update on party_fact
	deferrable initially deferred for each row execute function know_fact_when_committed();

create or replace function close_fact() returns trigger language plpgsql as $$
begin
	if old.known_until is null and new.known_until is not null
			and to_jsonb(new) - 'known_until' = to_jsonb(old) - 'known_until' then
		return new;
	end if;
	if pg_trigger_depth() > 1 and (new.known_from, new.known_until) is distinct from (old.known_from, old.known_until)
			and (new.known_from is not distinct from old.known_from or new.known_from > old.known_from)
			and (new.known_until is not distinct from old.known_until or new.known_until > old.known_until)
			and to_jsonb(new) - '{known_from,known_until}'::text[] = to_jsonb(old) - '{known_from,known_until}'::text[] then
		return new;
	end if;
	raise exception 'Rows of % are written once, and closed once', tg_table_name using errcode = 'restrict_violation';
end
$$;
