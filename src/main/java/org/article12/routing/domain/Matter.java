package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.Need;

/**
 * A need and all centres measured against it.
 *
 * @param need the need
 * @param areas its areas; their positions are the bits used for sets of areas
 * @param candidates every centre, by code
 */
record Matter(Need need, List<AreaCode> areas, List<Candidate> candidates) {

	static Matter of(Need need, Collection<CentreFacts> centres) {
		List<Candidate> candidates = new ArrayList<>(centres.size());
		Set<CentreCode> seen = new HashSet<>();
		for (CentreFacts centre : centres) {
			if (!seen.add(centre.code())) {
				throw new IllegalArgumentException("Centre given twice: " + centre.code());
			}
			candidates.add(Candidate.of(centre, need));
		}
		candidates.sort(Comparator.comparing(Candidate::code));
		return new Matter(need, List.copyOf(need.areas()), candidates);
	}

	/** All areas, as bits. */
	int all() {
		return (1 << this.areas.size()) - 1;
	}

	/** Whether each area can be taken by some centre that lists the Party. */
	boolean listingCentresCanTakeAll() {
		int taken = 0;
		for (Candidate candidate : this.candidates) {
			taken |= candidate.standing().lists() ? candidate.able() : 0;
		}
		return taken == all();
	}

	/** The areas whose bits are set. */
	List<AreaCode> areas(int bits) {
		List<AreaCode> named = new ArrayList<>();
		for (int left = bits; left != 0; left &= left - 1) {
			named.add(this.areas.get(Integer.numberOfTrailingZeros(left)));
		}
		return named;
	}

}
