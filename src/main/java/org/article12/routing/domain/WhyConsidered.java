package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.article12.core.CentreCode;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;

/** What became of each centre, chosen or not, and why. */
final class WhyConsidered {

	private final MeasuredNeed matter;

	private final Round first;

	private final Round second;

	WhyConsidered(MeasuredNeed matter, Round first, Round second) {
		this.matter = matter;
		this.first = first;
		this.second = second;
	}

	List<Considered> all() {
		return this.matter.candidates().stream().map(this::of).toList();
	}

	private Considered of(Candidate candidate) {
		List<Reason> reasons = new ArrayList<>();
		reasons.add(candidate.ties().ground());
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
		return new Considered(candidate.code(), candidate.isEligible(), chosen, candidate.standing().basis(), reasons,
				this.matter.order().showsScores() ? candidate.scores(this.matter.areas()) : List.of());
	}

	private List<Reason> leftToOthers(Round round, Candidate candidate, int taken) {
		List<Reason> reasons = new ArrayList<>();
		for (Round.Taking other : round.takings()) {
			for (int left = other.areas() & candidate.able() & ~taken; left != 0; left &= left - 1) {
				int area = Integer.numberOfTrailingZeros(left);
				reasons.add(Reason.of(ReasonCode.LEAVES_TO, this.matter.decisive(other.candidate(), candidate, area),
						other.candidate().code(), this.matter.areas().get(area)));
			}
		}
		return reasons;
	}

	private Reason notInSet(Round round, Candidate candidate) {
		SmallestCover cover = round.cover();
		if (cover.sizeWith(candidate) > cover.size()) {
			return Reason.of(ReasonCode.NEEDS_MORE, cover.sizeWith(candidate), cover.size());
		}
		SmallestCover.Rival rival = cover.bestWith(candidate);
		List<Candidate> chosen = cover.centres();
		List<CentreCode> replaced = chosen.stream()
			.filter((one) -> !rival.others().contains(one))
			.map(Candidate::code)
			.toList();
		if (Arrays.equals(cover.fitness(), rival.fitness())) {
			return Reason.of(ReasonCode.COMES_SECOND_BY_CODE, replaced);
		}
		List<Candidate> instead = new ArrayList<>(rival.others());
		instead.add(candidate);
		long[] better = this.matter.sums(chosen, cover.covered());
		long[] worse = this.matter.sums(instead, cover.covered());
		Criterion decisive = this.matter.order().decisive(better, worse);
		int areas = Integer.bitCount(cover.covered());
		return Reason.of(ReasonCode.COMES_SECOND, decisive, decisive.measure(better[decisive.ordinal()], areas),
				decisive.measure(worse[decisive.ordinal()], areas), replaced);
	}

}
