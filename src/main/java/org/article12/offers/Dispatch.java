package org.article12.offers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.assignments.Assignments;
import org.article12.assignments.OfferTo;
import org.article12.assignments.Offers;
import org.article12.assignments.PastOffers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.offers.store.CapacityLocks;
import org.article12.offers.store.SentProposals;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestId;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Requests;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.Routing;
import org.article12.routing.RoutingAnswer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes centres for the open areas of a request, and sends the offers that an officer
 * decides on, with the proposal as it was shown.
 */
@Service
@Transactional
public class Dispatch {

	private final Requests requests;

	private final Assignments assignments;

	private final Offers offers;

	private final Routing routing;

	private final LanguagesOfRequests languages;

	private final SentProposals proposals;

	private final CapacityLocks capacities;

	Dispatch(Requests requests, Assignments assignments, Offers offers, Routing routing, LanguagesOfRequests languages,
			SentProposals proposals, CapacityLocks capacities) {
		this.requests = requests;
		this.assignments = assignments;
		this.offers = offers;
		this.routing = routing;
		this.languages = languages;
		this.proposals = proposals;
		this.capacities = capacities;
	}

	/** The proposal for a request's open areas, of which there is at least one. */
	@Transactional(readOnly = true)
	public Proposed propose(RequestRecord request) {
		return propose(request, request.areas(AreaStatus.OPEN));
	}

	/** The proposal for those of a request's areas, at least one. */
	@Transactional(readOnly = true)
	public Proposed propose(RequestRecord request, List<AreaCode> areas) {
		RoutingAnswer answer = this.routing.answer(request.party(), areas, this.languages.of(request),
				before(request.id()));
		return new Proposed(answer);
	}

	/** What came of a request's earlier offers. */
	@Transactional(readOnly = true)
	public AskedBefore before(RequestId request) {
		return before(this.assignments.pastOffers(request));
	}

	/** What came of earlier offers, as routing reads it. */
	public static AskedBefore before(PastOffers past) {
		return new AskedBefore(past.declined(), past.unanswered());
	}

	/**
	 * Sends offers for open areas.
	 * @param seen the number of the last history entry that the officer saw
	 * @param fingerprint of the proposal that the officer saw
	 * @param choice which centre is to be asked for which area; areas that are left out
	 * stay open
	 * @param reason why, where the choice is not the proposed one
	 * @throws RequestMoved when something was done to the request since
	 * @throws ProposalChanged when the centres changed so that the proposal is another
	 */
	public void send(CurrentUser officer, RequestReference reference, int seen, String fingerprint,
			Map<AreaCode, CentreCode> choice, String reason) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		this.routing.lookAgain();
		requireOpen(request, choice);
		Proposed proposed = propose(request);
		if (!proposed.fingerprint().equals(fingerprint)) {
			throw new ProposalChanged();
		}
		choice.forEach((area, centre) -> requireAble(proposed, area, centre));
		keepAndSend(officer, request, seen, proposed, choice, reason);
	}

	/**
	 * Sends the offers that a plan for the whole queue gives to one request. The proposal
	 * that is kept is the request's own at this moment; where the plan is another, the
	 * difference is kept with the reason. Unlike an officer's own choice, a plan asks no
	 * centre beyond its capacity.
	 * @param seen the number of the last history entry that the officer saw
	 * @param choice which centre is to be asked for which area
	 * @param reason why, where the choice is not the request's own proposal; not blank
	 * @throws RequestMoved when something was done to the request since
	 */
	public void sendPlanned(CurrentUser officer, RequestReference reference, int seen, Map<AreaCode, CentreCode> choice,
			String reason) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		this.capacities.lock(choice.values());
		this.routing.lookAgain();
		requireOpen(request, choice);
		Proposed proposed = propose(request);
		choice.forEach((area, centre) -> requireAble(proposed, area, centre));
		choice.values().stream().distinct().sorted().forEach(proposed::requireRoom);
		keepAndSend(officer, request, seen, proposed, choice, reason);
	}

	/** Lets what is decided under a lock see what others committed meanwhile. */
	void lookAgain() {
		this.routing.lookAgain();
	}

	private void keepAndSend(CurrentUser officer, RequestRecord request, int seen, Proposed proposed,
			Map<AreaCode, CentreCode> choice, String reason) {
		List<SentProposals.Change> changes = changes(proposed, choice);
		if (!changes.isEmpty() && Text.isBlank(reason)) {
			throw new Refused(OffersRefusal.CHANGE_NEEDS_REASON);
		}
		this.proposals.keep(request.id(), officer, proposed.answer(), changes, changes.isEmpty() ? "" : reason.strip());
		this.offers.send(officer, request.reference(), seen, offersTo(proposed, choice));
	}

	private static void requireOpen(RequestRecord request, Map<AreaCode, CentreCode> choice) {
		Set<AreaCode> open = Set.copyOf(request.areas(AreaStatus.OPEN));
		choice.keySet().stream().filter((area) -> !open.contains(area)).findFirst().ifPresent((area) -> {
			throw new Refused(RequestRefusal.AREA_NOT_OPEN, area.value());
		});
	}

	/** Whether a choice differs from what is proposed. */
	public static boolean isChanged(Proposed proposed, Map<AreaCode, CentreCode> choice) {
		return !proposed.choice().equals(choice);
	}

	private static List<SentProposals.Change> changes(Proposed proposed, Map<AreaCode, CentreCode> choice) {
		Map<AreaCode, CentreCode> planned = proposed.choice();
		List<SentProposals.Change> changes = new ArrayList<>();
		for (AreaCode area : proposed.answer().proposal().areas()) {
			CentreCode before = planned.get(area);
			CentreCode after = choice.get(area);
			if (before == null ? after != null : !before.equals(after)) {
				changes.add(new SentProposals.Change(area.value(), (before != null) ? before.value() : "",
						(after != null) ? after.value() : ""));
			}
		}
		return changes;
	}

	static void requireAble(Proposed proposed, AreaCode area, CentreCode centre) {
		if (proposed.able(area).stream().map(CentreFacts::code).noneMatch(centre::equals)) {
			throw new Refused(OffersRefusal.CENTRE_CANNOT_TAKE_AREA, centre.value(), area.value());
		}
	}

	private static Map<CentreCode, OfferTo> offersTo(Proposed proposed, Map<AreaCode, CentreCode> choice) {
		SortedMap<CentreCode, Set<AreaCode>> byCentre = new TreeMap<>();
		choice.forEach((area, centre) -> byCentre.computeIfAbsent(centre, (_) -> new TreeSet<>()).add(area));
		Map<CentreCode, OfferTo> offers = new HashMap<>();
		byCentre.forEach((centre, areas) -> offers.put(centre, proposed.offer(centre, areas)));
		return offers;
	}

}
