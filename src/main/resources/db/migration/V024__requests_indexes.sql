-- In which capacity a person submitted last is asked for each time a draft is checked.
create index history_entry_submitted_by on history_entry (person_id, at desc) where act = 'SUBMIT';
