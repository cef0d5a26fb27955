package org.article12.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.offers.Dispatch;
import org.article12.planning.store.SentPlans;
import org.article12.planning.store.SentPlans.Outcome;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the offers of a plan: each request in a transaction of its own, logged and told
 * as if it were the only one, so that one that fails holds up no other.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class BulkOffers {

	private static final Logger LOG = LoggerFactory.getLogger(BulkOffers.class);

	private final Dispatch dispatch;

	private final SentPlans plans;

	private final Troubles troubles;

	BulkOffers(Dispatch dispatch, SentPlans plans, Troubles troubles) {
		this.dispatch = dispatch;
		this.plans = plans;
		this.troubles = troubles;
	}

	/**
	 * Keeps that offers are about to be sent.
	 * @param id names what is sent
	 * @param wanted what is to be sent, the oldest request first; at least one
	 * @param reason why, where a choice is not the request's own proposal
	 */
	@Transactional
	public void begin(UUID id, CurrentUser officer, List<Wanted> wanted, String reason) {
		this.plans.begin(id, officer, reason.strip(), wanted.size());
	}

	/** Sends what was begun, and keeps what became of each request. */
	public void send(UUID id, CurrentUser officer, List<Wanted> wanted, String reason) {
		for (int position = 0; position < wanted.size(); position++) {
			Wanted one = wanted.get(position);
			List<String> particulars = new ArrayList<>();
			Outcome outcome = send(officer, one, reason, particulars);
			this.plans.note(id, position + 1, one.reference(), outcome, particulars);
		}
	}

	private Outcome send(CurrentUser officer, Wanted wanted, String reason, List<String> particulars) {
		try {
			this.dispatch.sendPlanned(officer, wanted.reference(), wanted.seen(), wanted.choice(), reason);
			new TreeSet<>(wanted.choice().values()).forEach((centre) -> particulars.add(centre.value()));
			return Outcome.SENT;
		}
		catch (RequestMoved | NotVisible moved) {
			return Outcome.MOVED;
		}
		catch (Refused refused) {
			particulars.addAll(refused.kept());
			return Outcome.REFUSED;
		}
		catch (RuntimeException ex) {
			LOG.error("Offers of {} from a plan were not sent", wanted.reference(), ex);
			this.troubles.note(Work.PLANNED_OFFERS, new Subject(wanted.reference().value(), wanted.reference().value(),
					"/triage/" + wanted.reference()), ex);
			return Outcome.FAILED;
		}
	}

	/**
	 * What is to be sent for a request.
	 *
	 * @param reference the request
	 * @param seen the number of the last history entry that the officer saw
	 * @param choice which centre is to be asked for which area; at least one
	 */
	public record Wanted(RequestReference reference, int seen, Map<AreaCode, CentreCode> choice) {
	}

}
