-- The dates of a centre.
create index request_turn_by_centre on request_turn (centre_code, due_on) where centre_code is not null;

-- When a request was last moved, as far as its Party may know.
create index history_entry_for_party on history_entry (request_id, at) where audience <> 'SECRETARIAT';
