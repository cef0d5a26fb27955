package org.article12.planning.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.article12.centres.Centre;
import org.article12.centres.WaitingForCentres;
import org.article12.planning.domain.Comparison;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.parties.WaitingForParties;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.planning.domain.OpenNeed;
import org.article12.requests.RequestReference;
import org.article12.routing.Need;
import org.article12.routing.Routing;
import org.springframework.stereotype.Component;

/** Finds which requests with open areas a change of a centre or a Party touches. */
@Component
public class TouchedRequests implements WaitingForCentres, WaitingForParties {

	private final OpenNeeds needs;

	private final Routing routing;

	private final Parties parties;

	TouchedRequests(OpenNeeds needs, Routing routing, Parties parties) {
		this.needs = needs;
		this.routing = routing;
		this.parties = parties;
	}

	/**
	 * How requests are routed now, and how they were before.
	 * @param before a centre as it was
	 */
	public Comparison since(Centre before) {
		this.routing.lookAgain();
		Circumstances now = new Circumstances(this.routing.snapshot(), this.routing.rules());
		return Comparison.of(this.needs.all(), new Circumstances(this.routing.snapshotWith(before), now.rules()), now);
	}

	/**
	 * How a Party's requests are routed now, and how they were before.
	 * @param before the Party as it was
	 */
	public Comparison since(Party before) {
		this.routing.lookAgain();
		Circumstances circumstances = new Circumstances(this.routing.snapshot(), this.routing.rules());
		Map<RequestReference, Need> then = this.needs.of(before)
			.stream()
			.collect(Collectors.toMap(OpenNeed::reference, OpenNeed::need));
		List<OpenNeed> now = this.needs.of(this.parties.find(before.code()).orElseThrow());
		return Comparison.of(now, (need) -> circumstances.place(then.getOrDefault(need.reference(), need.need())),
				(need) -> circumstances.place(need.need()));
	}

	@Override
	public int touchedSince(Party before) {
		return since(before).differences().size();
	}

	@Override
	public int touchedSince(Centre before) {
		return since(before).differences().size();
	}

}
