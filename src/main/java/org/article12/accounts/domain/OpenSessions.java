package org.article12.accounts.domain;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sessions in which a person is signed in. */
@Component
public class OpenSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Ends a person's sessions once the transaction is in, so that nobody comes back in
	 * with what it takes away.
	 * @param person whose sessions
	 * @param except the id of the session that goes on; null to end all
	 */
	public void endAfterCommit(PersonId person, @Nullable String except) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				end(person, except);
			}
		});
	}

	private void end(PersonId person, @Nullable String except) {
		this.sessions.findByPrincipalName(person.toString())
			.keySet()
			.stream()
			.filter((id) -> !id.equals(except))
			.forEach(this.sessions::deleteById);
	}

}
