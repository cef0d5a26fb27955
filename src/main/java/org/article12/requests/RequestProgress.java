package org.article12.requests;

import java.util.Map;
import java.util.function.BiConsumer;

import org.article12.core.CentreCode;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.RequestStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a request along when offers go out, are answered, and are delivered on. Each is
 * called in the transaction of the act, by whoever holds the lock on the request: either
 * both are done, or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestProgress {

	private final RequestStore requests;

	private final Occasions occasions;

	RequestProgress(RequestStore requests, Occasions occasions) {
		this.requests = requests;
		this.occasions = occasions;
	}

	/**
	 * Offers go out.
	 * @param offers what each centre is asked to take, and until when it may answer
	 * @param by the officer who sends them
	 */
	public void offered(RequestId request, Map<CentreCode, Particulars.Offered> offers, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.assistance().offer(offers, occasion));
	}

	/**
	 * An offer comes to an answer, or to its end without one.
	 * @param settled what happened, which areas the centre takes, and which go back
	 * @param by who answers; the calendar where the date passed
	 */
	public void settled(RequestId request, CentreCode centre, Particulars.Settlement settled, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.assistance().settleOffer(centre, settled, occasion));
	}

	/**
	 * A centre has longer to answer an offer.
	 * @param prolonged which areas it may still take, until when now, and why
	 */
	public void extended(RequestId request, CentreCode centre, Particulars.OfferProlonged prolonged, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.assistance().extendOffer(centre, prolonged, occasion));
	}

	/**
	 * A centre notes something about the work that it accepted.
	 * @param note what happened, and when the work's next step is due
	 */
	public void noted(RequestId request, CentreCode centre, Particulars.WorkNote note, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.assistance().noteWork(centre, note, occasion));
	}

	/**
	 * A centre reports delivery.
	 * @param delivered what it reports, and on which areas
	 */
	public void delivered(RequestId request, CentreCode centre, Particulars.Delivered delivered, RecordedActor by) {
		act(request, by, (moved, occasion) -> moved.assistance().reportDelivery(centre, delivered, occasion));
	}

	private void act(RequestId id, RecordedActor by, BiConsumer<AssistanceRequest, Occasion> verb) {
		AssistanceRequest request = this.requests.lock(id);
		verb.accept(request, this.occasions.now(by));
		this.requests.save(request);
	}

}
