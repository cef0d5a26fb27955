-- The mails that tell several people of the same are one publication. What waited to be sent one by one waits as such a publication of one.
update event_publication
set listener_id = replace(listener_id, '.MailDue)', '.MailsDue)'),
	event_type = replace(event_type, '.MailDue', '.MailsDue'),
	serialized_event = case
		when serialized_event like '{"mail":%' then json_build_object('mails', json_build_array(serialized_event::json -> 'mail'))::text
		else serialized_event end
where listener_id like 'org.article12.notifications.store.MailListener.%(org.article12.notifications.domain.MailDue)';
