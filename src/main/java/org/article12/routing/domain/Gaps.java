package org.article12.routing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
			gaps.add(new Gap(code, reason(code), elsewhere(area)));
		}
		return gaps;
	}

	private Reason reason(AreaCode area) {
		Need need = this.matter.need();
		List<Candidate> having = this.matter.candidates()
			.stream()
			.filter((candidate) -> candidate.standing().round() > 0)
			.filter((candidate) -> candidate.centre().areas().containsKey(area))
			.toList();
		if (having.isEmpty()) {
			return Reason.of(ReasonCode.NO_CENTRE, area);
		}
		List<Candidate> active = having.stream()
			.filter((candidate) -> HardRule.ACTIVE.objection(need, candidate.centre(), area).isEmpty())
			.toList();
		if (active.isEmpty()) {
			return Reason.of(ReasonCode.NONE_ACTIVE, area);
		}
		long declined = active.stream().filter((candidate) -> need.wasDeclinedBy(candidate.code(), area)).count();
		long silent = active.stream()
			.filter((candidate) -> !need.wasDeclinedBy(candidate.code(), area))
			.filter((candidate) -> need.wasUnansweredBy(candidate.code(), area).isPresent())
			.count();
		if (declined + silent == 0) {
			return busy(active, area);
		}
		return Reason.of(reason(declined, silent, active.size() - declined - silent), area);
	}

	/**
	 * The reason, by how many centres said no, did not answer, and are full or away.
	 */
	private static ReasonCode reason(long declined, long silent, long busy) {
		if (silent == 0) {
			return (busy == 0) ? ReasonCode.ALL_DECLINED : ReasonCode.NONE_AVAILABLE;
		}
		if (busy > 0) {
			return ReasonCode.FULL_OR_SILENT;
		}
		return (declined > 0) ? ReasonCode.DECLINED_OR_SILENT : ReasonCode.NONE_ANSWERED;
	}

	/** The reason where nobody was asked and everybody is full or away. */
	private static Reason busy(List<Candidate> active, AreaCode area) {
		List<LocalDate> back = active.stream()
			.flatMap((candidate) -> Stream.ofNullable(candidate.centre().backOn()))
			.sorted()
			.toList();
		if (back.isEmpty()) {
			return Reason.of(ReasonCode.ALL_FULL, area);
		}
		return (back.size() == active.size()) ? Reason.of(ReasonCode.ALL_AWAY, area, back.getFirst())
				: Reason.of(ReasonCode.FULL_OR_AWAY, area);
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
