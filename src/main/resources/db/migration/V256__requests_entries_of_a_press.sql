-- What a press of a button did is found when it is taken back.
create index history_entry_press on history_entry (press_id) where press_id is not null;
