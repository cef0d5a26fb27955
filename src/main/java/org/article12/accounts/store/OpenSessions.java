package org.article12.accounts.store;

import org.article12.accounts.domain.Secrets;
import org.article12.core.PersonId;
import org.article12.core.security.StoredSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions in which a person is signed in. */
@Component
public class OpenSessions {

	private final StoredSessions sessions;

	private final TransactionTemplate afterwards;

	OpenSessions(StoredSessions sessions, PlatformTransactionManager transactions) {
		this.sessions = sessions;
		this.afterwards = new TransactionTemplate(transactions);
		this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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

	// Of an id only its hash is kept.
	private void end(PersonId person, @Nullable String except) {
		String kept = (except != null) ? Secrets.hash(except) : "";
		this.afterwards.executeWithoutResult((_) -> this.sessions.end(person, kept));
	}

}
