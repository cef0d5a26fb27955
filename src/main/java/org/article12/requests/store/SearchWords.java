package org.article12.requests.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.documents.FolderChanged;
import org.article12.requests.FoundOtherwise;
import org.article12.requests.RequestId;
import org.article12.requests.RequestSearch;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the words at the end of the transaction, when all that belongs together is
 * written and no other lock is wanted any more.
 */
@Component
class SearchWords implements RequestSearch {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	SearchWords(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void follow(RequestId request) {
		AtTheEnd end = TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(AtTheEnd.class::isInstance)
			.map(AtTheEnd.class::cast)
			.findFirst()
			.orElse(null);
		if (end == null) {
			end = new AtTheEnd();
			TransactionSynchronizationManager.registerSynchronization(end);
		}
		end.requests.add(request.value());
	}

	/** Files are found by their names; a folder that is no request's changes nothing. */
	@EventListener
	void on(FolderChanged changed) {
		follow(new RequestId(changed.folder().value()));
	}

	private void write(UUID request) {
		boolean submitted = this.jdbc
			.sql("select r.status <> 'DRAFT', refresh_words(r.id)::text from assistance_request r where r.id = ?")
			.param(request)
			.query((row, _) -> row.getBoolean(1))
			.optional()
			.orElse(false);
		// Nobody but its Party finds a draft, and it stands in no other list.
		if (submitted) {
			this.events.publishEvent(new FoundOtherwise(new RequestId(request)));
		}
	}

	private final class AtTheEnd implements TransactionSynchronization {

		// Always in the same order, so that two never wait for each other.
		private final Set<UUID> requests = new TreeSet<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			this.requests.forEach(SearchWords.this::write);
		}

	}

}
