package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.List;

import org.article12.centres.Strength;
import org.article12.routing.CentreFacts;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;

/** Why a centre was chosen, and why it takes these areas. */
final class WhyChosen {

	private final MeasuredNeed matter;

	private final Round round;

	WhyChosen(MeasuredNeed matter, Round round) {
		this.matter = matter;
		this.round = round;
	}

	List<Reason> of(Candidate candidate, int taken) {
		List<Reason> reasons = new ArrayList<>();
		reasons.add(candidate.ties().ground());
		if (this.round.number() == 2) {
			reasons.add(Reason.of(ReasonCode.SECOND_ROUND, this.matter.areas(taken)));
		}
		int covered = Integer.bitCount(this.round.cover().covered());
		if (covered > 1) {
			reasons.add(Reason.of(ReasonCode.SMALLEST_SET, covered, this.round.cover().size()));
		}
		addAreas(reasons, ReasonCode.ONLY_ONE, taken & ~othersCanTake(candidate));
		reasons.addAll(Reasons.merged(beforeOthers(candidate, taken)));
		int primary = primary(candidate.centre(), taken);
		addAreas(reasons, ReasonCode.PRIMARY, primary);
		addAreas(reasons, ReasonCode.SECONDARY, taken & ~primary);
		addCircumstances(reasons, candidate);
		return reasons;
	}

	private void addAreas(List<Reason> reasons, ReasonCode code, int areas) {
		if (areas != 0) {
			reasons.add(Reason.of(code, this.matter.areas(areas)));
		}
	}

	private int othersCanTake(Candidate candidate) {
		int others = 0;
		for (Candidate other : this.round.standing()) {
			others |= (other != candidate) ? other.able() : 0;
		}
		return others;
	}

	private List<Reason> beforeOthers(Candidate candidate, int taken) {
		List<Reason> reasons = new ArrayList<>();
		for (Round.Taking taking : this.round.takings()) {
			Candidate other = taking.candidate();
			int contested = (other != candidate) ? taken & other.able() : 0;
			for (int left = contested; left != 0; left &= left - 1) {
				int area = Integer.numberOfTrailingZeros(left);
				reasons.add(Reason.of(ReasonCode.TAKES_BEFORE, this.matter.decisive(candidate, other, area),
						other.code(), this.matter.areas().get(area)));
			}
		}
		return reasons;
	}

	private int primary(CentreFacts centre, int taken) {
		int primary = 0;
		for (int left = taken; left != 0; left &= left - 1) {
			int area = Integer.numberOfTrailingZeros(left);
			if (centre.areas().get(this.matter.areas().get(area)) == Strength.PRIMARY) {
				primary |= 1 << area;
			}
		}
		return primary;
	}

	private void addCircumstances(List<Reason> reasons, Candidate candidate) {
		CentreFacts centre = candidate.centre();
		if (!candidate.shared().isEmpty()) {
			reasons.add(Reason.of(ReasonCode.SHARED_LANGUAGE, candidate.shared()));
		}
		else if (!this.matter.need().languages().isEmpty()) {
			reasons.add(Reason.of(ReasonCode.NO_SHARED_LANGUAGE, centre.languages()));
		}
		Integer capacity = centre.capacity();
		reasons.add((capacity != null) ? Reason.of(ReasonCode.FREE_CAPACITY, centre.openWork(), capacity)
				: Reason.of(ReasonCode.NO_LIMIT, centre.openWork()));
		reasons.add(Reason.of(ReasonCode.DISTANCE, candidate.ties().kilometres()));
	}

}
