package org.article12.requests;

import java.util.function.BiConsumer;

import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.Freshness;
import org.article12.requests.store.RequestStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One act of an officer on a request: locked, as the officer saw it, and saved with what
 * was done.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfficersActs {

	private final RequestStore requests;

	private final Occasions occasions;

	private final Freshness freshness;

	OfficersActs(RequestStore requests, Occasions occasions, Freshness freshness) {
		this.requests = requests;
		this.occasions = occasions;
		this.freshness = freshness;
	}

	/**
	 * Acts.
	 * @param seen the number of the last history entry that the officer saw
	 * @throws RequestMoved when there is a later one
	 */
	void act(CurrentUser officer, RequestReference reference, int seen, BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		this.freshness.require(request, seen, officer);
		verb.accept(request, this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
	}

}
