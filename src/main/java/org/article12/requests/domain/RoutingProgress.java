package org.article12.requests.domain;

import java.util.Map;
import java.util.function.BiConsumer;

import org.article12.core.CentreCode;
import org.article12.requests.Particulars;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestProgress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a request along, in the transaction of what is done on its assignments. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoutingProgress implements RequestProgress {

	private final RequestStore requests;

	private final Occasions occasions;

	RoutingProgress(RequestStore requests, Occasions occasions) {
		this.requests = requests;
		this.occasions = occasions;
	}

	@Override
	public void offered(RequestId request, Map<CentreCode, Particulars.Offered> offers, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.offer(offers, occasion));
	}

	@Override
	public void settled(RequestId request, CentreCode centre, Particulars.Settlement settled, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.settleOffer(centre, settled, occasion));
	}

	@Override
	public void extended(RequestId request, CentreCode centre, Particulars.OfferProlonged prolonged, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.extendOffer(centre, prolonged, occasion));
	}

	@Override
	public void noted(RequestId request, CentreCode centre, Particulars.WorkNote note, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.noteWork(centre, note, occasion));
	}

	@Override
	public void delivered(RequestId request, CentreCode centre, Particulars.Delivered delivered, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.reportDelivery(centre, delivered, occasion));
	}

	private void act(RequestId id, RecordedActor by, BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lock(id);
		verb.accept(request, this.occasions.now(by));
		this.requests.save(request);
	}

}
