package org.article12.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.article12.core.CentreCode;
import org.article12.routing.domain.CentreForParty;

/**
 * Every centre as it stood at one moment. What can be known of a Party and a centre
 * before areas are named is worked out once for each Party.
 */
public final class CentreSnapshot {

	private final List<CentreFacts> centres;

	private final List<CentreFacts> byCode;

	private final Map<PartyFacts, List<CentreForParty>> ties = new ConcurrentHashMap<>();

	private CentreSnapshot(List<CentreFacts> centres) {
		this.centres = centres;
		List<CentreFacts> sorted = new ArrayList<>(centres);
		sorted.sort(Comparator.comparing(CentreFacts::code));
		for (int index = 1; index < sorted.size(); index++) {
			CentreCode code = sorted.get(index).code();
			if (code.equals(sorted.get(index - 1).code())) {
				throw new IllegalArgumentException("Centre given twice: " + code);
			}
		}
		this.byCode = List.copyOf(sorted);
	}

	/**
	 * A snapshot of centres.
	 * @throws IllegalArgumentException when a centre is given twice
	 */
	public static CentreSnapshot of(Collection<CentreFacts> centres) {
		return new CentreSnapshot(List.copyOf(centres));
	}

	/** The same centres with facts that are otherwise, one change after the other. */
	public CentreSnapshot with(List<Change> changes) {
		return changes.isEmpty() ? this : of(this.centres.stream().map((centre) -> changed(centre, changes)).toList());
	}

	private static CentreFacts changed(CentreFacts centre, List<Change> changes) {
		CentreFacts changed = centre;
		for (Change change : changes) {
			changed = change.centre().equals(centre.code()) ? change.in(changed) : changed;
		}
		return changed;
	}

	/** The centres in the order in which they were given. */
	public List<CentreFacts> centres() {
		return this.centres;
	}

	/** How each centre stands to a Party, by code. */
	public List<CentreForParty> ties(PartyFacts party) {
		List<CentreForParty> known = this.ties.get(party);
		return (known != null) ? known : this.ties.computeIfAbsent(party, (one) -> CentreForParty.of(this.byCode, one));
	}

}
