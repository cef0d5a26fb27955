-- News that become due at once are one publication. What was to be told one by one is told as such a publication of one.
update event_publication
set serialized_event = json_build_object('events', json_build_array(serialized_event::json -> 'event'))::text
where event_type = 'org.article12.notifications.domain.NewsDue' and serialized_event like '{"event":%';
