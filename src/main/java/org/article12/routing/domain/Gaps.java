package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.Gap;
import org.article12.routing.Need;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;

/** What no centre that stands for the Party can take, why, and who could elsewhere. */
final class Gaps {

	private final MeasuredNeed matter;

	Gaps(MeasuredNeed matter) {
		this.matter = matter;
	}

	/** The gaps, given the areas that nobody takes. */
	List<Gap> of(int open) {
		List<Gap> gaps = new ArrayList<>();
		for (int left = open; left != 0; left &= left - 1) {
			int area = Integer.numberOfTrailingZeros(left);
			AreaCode code = this.matter.areas().get(area);
			gaps.add(new Gap(code, Reason.of(reason(code), code), elsewhere(area)));
		}
		return gaps;
	}

	private ReasonCode reason(AreaCode area) {
		Need need = this.matter.need();
		List<Candidate> having = this.matter.candidates()
			.stream()
			.filter((candidate) -> candidate.standing().round() > 0)
			.filter((candidate) -> candidate.centre().areas().containsKey(area))
			.toList();
		if (having.isEmpty()) {
			return ReasonCode.NO_CENTRE;
		}
		List<Candidate> active = having.stream()
			.filter((candidate) -> HardRule.ACTIVE.objection(need, candidate.centre(), area).isEmpty())
			.toList();
		if (active.isEmpty()) {
			return ReasonCode.NONE_ACTIVE;
		}
		long declined = active.stream().filter((candidate) -> need.wasDeclinedBy(candidate.code(), area)).count();
		long silent = active.stream()
			.filter((candidate) -> !need.wasDeclinedBy(candidate.code(), area))
			.filter((candidate) -> need.wasUnansweredBy(candidate.code(), area).isPresent())
			.count();
		return reason(declined, silent, active.size() - declined - silent);
	}

	/**
	 * The reason, by how many centres said no, did not answer, and have their hands full.
	 */
	private static ReasonCode reason(long declined, long silent, long full) {
		if (silent == 0) {
			return (full == 0) ? ReasonCode.ALL_DECLINED
					: (declined == 0) ? ReasonCode.ALL_FULL : ReasonCode.NONE_AVAILABLE;
		}
		if (full > 0) {
			return ReasonCode.FULL_OR_SILENT;
		}
		return (declined > 0) ? ReasonCode.DECLINED_OR_SILENT : ReasonCode.NONE_ANSWERED;
	}

	private List<CentreCode> elsewhere(int area) {
		return this.matter.candidates()
			.stream()
			.filter((candidate) -> candidate.standing().round() == 0 && candidate.canTake(area))
			.sorted(Comparator.comparingInt((Candidate candidate) -> candidate.ties().kilometres())
				.thenComparing(Candidate::code))
			.map(Candidate::code)
			.toList();
	}

}
