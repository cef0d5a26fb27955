package org.article12.offers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.Offers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.offers.store.SentProposals;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestedArea;
import org.article12.requests.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a centre to a request, for open areas and for such as another centre was asked for
 * or works on. The officer chooses among all active centres that have the areas, with
 * what the rules say of each.
 */
@Service
@Transactional
public class Handover {

	private static final Set<AreaStatus> MOVABLE = EnumSet.of(AreaStatus.OPEN, AreaStatus.OFFERED, AreaStatus.ACCEPTED);

	private final Requests requests;

	private final Dispatch dispatch;

	private final Offers offers;

	private final SentProposals proposals;

	Handover(Requests requests, Dispatch dispatch, Offers offers, SentProposals proposals) {
		this.requests = requests;
		this.dispatch = dispatch;
		this.offers = offers;
		this.proposals = proposals;
	}

	/** The areas that a centre can be given: those on which nothing was delivered yet. */
	public static List<RequestedArea> areas(RequestRecord request) {
		return request.areas().stream().filter((area) -> MOVABLE.contains(area.status()) && !area.reported()).toList();
	}

	/**
	 * What the rules say of the centres for these areas, of which there is at least one.
	 */
	@Transactional(readOnly = true)
	public Proposed propose(RequestRecord request) {
		return this.dispatch.propose(request, areas(request).stream().map(RequestedArea::area).toList());
	}

	/**
	 * Offers areas to a centre, and takes them back from where they are.
	 * @param seen the number of the last history entry that the officer saw
	 * @param fingerprint of the proposal that the officer saw
	 * @param centre the centre; null where none was chosen
	 * @param reason why
	 * @throws RequestMoved when something was done to the request since
	 * @throws ProposalChanged when the centres changed so that the rules say otherwise
	 */
	public void send(CurrentUser officer, RequestReference reference, int seen, String fingerprint,
			@Nullable CentreCode centre, Set<AreaCode> areas, String reason) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		this.dispatch.lookAgain();
		List<AreaCode> movable = areas(request).stream().map(RequestedArea::area).toList();
		areas.stream().filter((area) -> !movable.contains(area)).findFirst().ifPresent((area) -> {
			throw new Refused(RequestRefusal.AREA_NOT_OPEN, area.value());
		});
		if (areas.isEmpty() || centre == null) {
			throw new Refused(AssignmentRefusal.NOTHING_TO_OFFER, reference.value());
		}
		Proposed proposed = propose(request);
		if (!proposed.fingerprint().equals(fingerprint)) {
			throw new ProposalChanged();
		}
		areas.forEach((area) -> Dispatch.requireAble(proposed, area, centre));
		this.proposals.keep(request.id(), officer, proposed.answer(), changes(proposed, centre, areas), reason);
		this.offers.handOver(officer, reference, seen, centre, proposed.offer(centre, areas), reason);
	}

	private static List<SentProposals.Change> changes(Proposed proposed, CentreCode centre, Set<AreaCode> areas) {
		Map<AreaCode, CentreCode> planned = proposed.choice();
		List<SentProposals.Change> changes = new ArrayList<>();
		areas.stream().sorted().filter((area) -> !centre.equals(planned.get(area))).forEach((area) -> {
			CentreCode before = planned.get(area);
			changes.add(new SentProposals.Change(area.value(), (before != null) ? before.value() : "", centre.value()));
		});
		return changes;
	}

}
