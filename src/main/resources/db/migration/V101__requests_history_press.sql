-- The press of a button that an act followed from; null for what the calendar does, and for acts from before presses were kept.
alter table history_entry add column press_id uuid references press (id);
