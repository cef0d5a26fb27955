create view entry_numbered as
select sequence, recorded_at, request_id, number from history_order;

comment on view entry_numbered is 'For other modules: the entries of all histories in the order in which they became known, and since when each is known';
