package org.article12.requests.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.core.schedule.Soon;
import org.article12.documents.FolderChanged;
import org.article12.requests.FoundOtherwise;
import org.article12.requests.RequestId;
import org.article12.requests.RequestSearch;

import org.springframework.beans.factory.DisposableBean;
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
 * written and no other lock is wanted any more. Those of a draft are made a moment later,
 * once for all parts that were saved meanwhile.
 */
@Component
class SearchWords implements RequestSearch, DisposableBean {

	/** Somebody who types is saved every few seconds. */
	private static final Duration BEHIND = Duration.ofSeconds(10);

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Soon soon = new Soon("draft-words", BEHIND, this::catchUp);

	SearchWords(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void follow(RequestId request) {
		atTheEnd().written.computeIfAbsent(request.value(), (_) -> new Written()).anew = true;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(RequestId request, String said, boolean party) {
		atTheEnd().written.computeIfAbsent(request.value(), (_) -> new Written()).said.add(new Said(said, party));
	}

	/**
	 * The Party reads the same answers as the Secretariat, still or again: where both
	 * found the request by the same words, only what was said last is added.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(RequestId request) {
		atTheEnd().written.computeIfAbsent(request.value(), (_) -> new Written()).settled = true;
	}

	/** Files are found by their names; a folder that is no request's changes nothing. */
	@EventListener
	void on(FolderChanged changed) {
		follow(new RequestId(changed.folder().value()));
	}

	private AtTheEnd atTheEnd() {
		for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
			if (one instanceof AtTheEnd end) {
				return end;
			}
		}
		AtTheEnd end = new AtTheEnd();
		TransactionSynchronizationManager.registerSynchronization(end);
		return end;
	}

	private void write(UUID request, Written written) {
		boolean found = false;
		if (written.anew) {
			found = isFound("follow_words(r.id)", List.of(request));
		}
		else {
			String write = written.settled ? "settle_words" : "add_words";
			for (Said one : written.said()) {
				found = isFound(write + "(r.id, ?, ?)", List.of(one.words(), one.party(), request));
				write = "add_words";
			}
		}
		if (found) {
			this.events.publishEvent(new FoundOtherwise(new RequestId(request)));
		}
		else {
			// Nobody but its Party finds a draft, and it stands in no other list.
			this.soon.afterCommit();
		}
	}

	/** Makes the words of drafts that nobody is writing at this moment. */
	void catchUp() {
		boolean more = true;
		while (more) {
			more = this.jdbc.sql("select catch_up_words()").query(Boolean.class).single();
		}
	}

	@Override
	public void destroy() {
		this.soon.close();
	}

	private boolean isFound(String write, List<Object> parameters) {
		return this.jdbc
			.sql("select r.status <> 'DRAFT', %s::text from assistance_request r where r.id = ?".formatted(write))
			.params(parameters)
			.query((row, _) -> row.getBoolean(1))
			.optional()
			.orElse(false);
	}

	/** What was written about a request, to be found by. */
	private static final class Written {

		private final List<Said> said = new ArrayList<>();

		private boolean anew;

		private boolean settled;

		List<Said> said() {
			return (this.settled && this.said.isEmpty()) ? List.of(new Said("", true)) : this.said;
		}

	}

	private record Said(String words, boolean party) {
	}

	private final class AtTheEnd implements TransactionSynchronization {

		// Always in the same order, so that two never wait for each other.
		private final Map<UUID, Written> written = new TreeMap<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			this.written.forEach(SearchWords.this::write);
		}

	}

}
