package org.article12.requests.domain;

import java.util.function.BiConsumer;

import org.article12.requests.RecordedActor;
import org.article12.requests.DeliveryReported;
import org.article12.requests.OfferAnswered;
import org.article12.requests.OfferExtended;
import org.article12.requests.OffersSent;
import org.article12.requests.RequestId;
import org.article12.requests.WorkNoted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a request along when offers go out, are answered, and are delivered on. It hears
 * of these in the publisher's own transaction: either both are done, or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoutingProgress {

	private final RequestStore requests;

	private final Occasions occasions;

	RoutingProgress(RequestStore requests, Occasions occasions) {
		this.requests = requests;
		this.occasions = occasions;
	}

	@EventListener
	void on(OffersSent sent) {
		act(sent.request(), sent.by(), (request, occasion) -> request.offer(sent.offers(), occasion));
	}

	@EventListener
	void on(OfferAnswered answered) {
		act(answered.request(), answered.by(),
				(request, occasion) -> request.settleOffer(answered.centre(), answered.settled(), occasion));
	}

	@EventListener
	void on(DeliveryReported reported) {
		act(reported.request(), reported.by(),
				(request, occasion) -> request.reportDelivery(reported.centre(), reported.delivered(), occasion));
	}

	@EventListener
	void on(OfferExtended extended) {
		act(extended.request(), extended.by(),
				(request, occasion) -> request.extendOffer(extended.centre(), extended.prolonged(), occasion));
	}

	@EventListener
	void on(WorkNoted noted) {
		act(noted.request(), noted.by(),
				(request, occasion) -> request.noteWork(noted.centre(), noted.note(), occasion));
	}

	private void act(RequestId id, RecordedActor by, BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lock(id);
		verb.accept(request, this.occasions.now(by));
		this.requests.save(request);
	}

}
