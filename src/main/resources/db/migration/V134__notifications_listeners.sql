-- Who listens is named by its class, and some are in another package now: what is still to be delivered is delivered to them.
update event_publication
set listener_id = replace(listener_id, '.notifications.domain.', '.notifications.store.')
where listener_id like 'org.article12.notifications.domain.MailListener.%'
	or listener_id like 'org.article12.notifications.domain.NotificationListeners.%';

update event_publication
set listener_id = replace(listener_id, '.accounts.domain.', '.accounts.')
where listener_id like 'org.article12.accounts.domain.ForgottenPassphrases.%';
