-- A listener's name ends with the event that it takes. V134 renamed the package of that as well, where it stood in the same one; so nobody
-- was left to whom mail and links that waited then could be delivered.
update event_publication
set listener_id = replace(listener_id, '(org.article12.notifications.store.MailDue)', '(org.article12.notifications.domain.MailDue)')
where listener_id like 'org.article12.notifications.store.MailListener.%';

update event_publication
set listener_id = replace(listener_id, '(org.article12.accounts.PassphraseForgotten)', '(org.article12.accounts.domain.PassphraseForgotten)')
where listener_id like 'org.article12.accounts.ForgottenPassphrases.%';
