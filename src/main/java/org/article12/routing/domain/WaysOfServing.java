package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.article12.core.CentreCode;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Need;
import org.article12.routing.Rules;

/**
 * Every way of serving a need that can be part of a best plan: all sets of centres in
 * which none is superfluous, and none at all. A centre is superfluous when without it as
 * many areas would be covered, and as many in round 1: the set without it would be better
 * by every goal and use less room.
 */
final class WaysOfServing {

	/**
	 * How many ways of one need are looked at; of more, those with the fewest centres.
	 */
	static final int MOST = 500;

	private final MeasuredNeed matter;

	private final Rules rules;

	private final List<Candidate> standing;

	/** Each set as ascending positions among those who stand. */
	private final List<int[]> sets = new ArrayList<>();

	private boolean complete = true;

	private WaysOfServing(MeasuredNeed matter, Rules rules) {
		this.matter = matter;
		this.rules = rules;
		this.standing = matter.candidates().stream().filter(Candidate::isEligible).toList();
		this.sets.add(new int[0]);
		for (int at = 0; at < this.sets.size(); at++) {
			addLarger(this.sets.get(at));
		}
	}

	/** The ways of a need, those with fewer centres first. */
	static WaysOfServing of(Need need, CentreSnapshot centres, Rules rules) {
		return new WaysOfServing(MeasuredNeed.of(need, centres, new Weighted(rules.weights())), rules);
	}

	// A part of a set without superfluous centres has none either, so that sets grow.
	private void addLarger(int[] set) {
		int from = (set.length == 0) ? 0 : set[set.length - 1] + 1;
		for (int next = from; next < this.standing.size(); next++) {
			int[] larger = Arrays.copyOf(set, set.length + 1);
			larger[set.length] = next;
			List<Candidate> centres = centres(larger);
			if (centres.stream().allMatch((one) -> isNeeded(one, centres))) {
				if (this.sets.size() == MOST) {
					this.complete = false;
					return;
				}
				this.sets.add(larger);
			}
		}
	}

	private List<Candidate> centres(int[] set) {
		return Arrays.stream(set).mapToObj(this.standing::get).toList();
	}

	private static boolean isNeeded(Candidate candidate, List<Candidate> set) {
		int others = 0;
		for (Candidate other : set) {
			boolean counts = candidate.standing().round() == 2 || other.standing().round() == 1;
			others |= (other != candidate && counts) ? other.able() : 0;
		}
		return (candidate.able() & ~others) != 0;
	}

	/** Whether all ways were looked at. */
	boolean isComplete() {
		return this.complete;
	}

	/**
	 * The ways.
	 * @param known sets of centres that are to be among them
	 */
	List<WayOfServing> all(Collection<? extends Collection<CentreCode>> known) {
		List<WayOfServing> ways = new ArrayList<>();
		this.sets.forEach((set) -> ways.add(WayOfServing.of(this.matter, centres(set), this.rules.weights())));
		for (Collection<CentreCode> codes : known) {
			Set<CentreCode> wanted = new TreeSet<>(codes);
			if (ways.stream().noneMatch((way) -> wanted.equals(Set.copyOf(way.centres())))) {
				List<Candidate> set = this.standing.stream().filter((one) -> wanted.contains(one.code())).toList();
				ways.add(WayOfServing.of(this.matter, set, this.rules.weights()));
			}
		}
		return ways;
	}

}
