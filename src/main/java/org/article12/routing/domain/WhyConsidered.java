package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.CentreCode;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;

/** What became of each centre, chosen or not, and why. */
final class WhyConsidered {

	private final Matter matter;

	private final Round first;

	private final Round second;

	WhyConsidered(Matter matter, Round first, Round second) {
		this.matter = matter;
		this.first = first;
		this.second = second;
	}

	List<Considered> all() {
		return this.matter.candidates().stream().map(this::of).toList();
	}

	private Considered of(Candidate candidate) {
		List<Reason> reasons = new ArrayList<>();
		reasons.add(candidate.standing().reason(this.matter.need().party()));
		reasons.addAll(candidate.objections());
		boolean chosen = false;
		if (candidate.isEligible()) {
			Round round = (candidate.standing().round() == 1) ? this.first : this.second;
			int taken = round.takenBy(candidate);
			chosen = taken != 0;
			if (chosen) {
				reasons.add(Reason.of(ReasonCode.TAKES, this.matter.areas(taken)));
				reasons.addAll(Reasons.merged(leftToOthers(round, candidate, taken)));
			}
			int tooLate = (round == this.second) ? candidate.able() & this.first.cover().covered() : 0;
			if (tooLate != 0) {
				reasons.add(Reason.of(ReasonCode.FIRST_ROUND_TAKES, this.matter.areas(tooLate)));
			}
			if (!chosen && (candidate.able() & round.cover().covered()) != 0) {
				reasons.add(notInSet(round, candidate));
			}
		}
		return new Considered(candidate.code(), candidate.isEligible(), chosen, candidate.standing().basis(), reasons);
	}

	private List<Reason> leftToOthers(Round round, Candidate candidate, int taken) {
		List<Reason> reasons = new ArrayList<>();
		for (Round.Taking other : round.takings()) {
			for (int left = other.areas() & candidate.able() & ~taken; left != 0; left &= left - 1) {
				int area = Integer.numberOfTrailingZeros(left);
				reasons.add(Reason.of(ReasonCode.LEAVES_TO,
						Fitness.decisive(other.candidate().fitness()[area], candidate.fitness()[area]),
						other.candidate().code(), this.matter.areas().get(area)));
			}
		}
		return reasons;
	}

	private static Reason notInSet(Round round, Candidate candidate) {
		SmallestCover cover = round.cover();
		if (cover.sizeWith(candidate) > cover.size()) {
			return Reason.of(ReasonCode.NEEDS_MORE, cover.sizeWith(candidate), cover.size());
		}
		SmallestCover.Rival rival = cover.bestWith(candidate);
		Criterion decisive = Fitness.decisive(cover.fitness(), rival.fitness());
		int areas = Integer.bitCount(cover.covered());
		List<CentreCode> replaced = cover.centres()
			.stream()
			.filter((chosen) -> !rival.others().contains(chosen))
			.map(Candidate::code)
			.toList();
		if (decisive == Criterion.CODE) {
			return Reason.of(ReasonCode.COMES_SECOND_BY_CODE, replaced);
		}
		return Reason.of(ReasonCode.COMES_SECOND, decisive, Fitness.value(decisive, cover.fitness(), areas),
				Fitness.value(decisive, rival.fitness(), areas), replaced);
	}

}
