-- The proposal as it was shown when offers went out, with everything it was computed from.
create table routing_proposal (
	id uuid primary key,
	request_id uuid not null references assistance_request,
	made_at timestamptz not null,
	made_by_name text not null,
	rule_version text not null,
	need text not null check (need is json object),
	centres text not null check (centres is json array),
	proposal text not null check (proposal is json object),
	-- What the officer sent instead, area by area, and why; empty when the proposal was followed.
	changes text not null check (changes is json array),
	change_reason text not null default ''
);

create index routing_proposal_by_request on routing_proposal (request_id, made_at);

create trigger routing_proposal_row_is_written_once before update or delete on routing_proposal
	for each row execute function refuse_change();
create trigger routing_proposal_is_never_emptied before truncate on routing_proposal
	for each statement execute function refuse_change();
