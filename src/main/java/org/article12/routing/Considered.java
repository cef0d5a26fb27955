package org.article12.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.article12.centres.ServiceBasis;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of a centre, chosen or not.
 *
 * @param centre the centre
 * @param eligible whether it stands for the Party and can take at least one of the areas
 * @param chosen whether the proposal gives it an area
 * @param basis on what ground it stands for the Party; null when on none
 * @param reasons why it was chosen or not
 * @param scores how well it would take each area that it can take; empty under the first
 * rules
 */
public record Considered(CentreCode centre, boolean eligible, boolean chosen, @Nullable ServiceBasis basis,
		List<Reason> reasons, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AreaScore> scores) {

	public Considered {
		reasons = List.copyOf(reasons);
		scores = (scores != null) ? List.copyOf(scores) : List.of();
	}

	Considered toldApart(AskedBefore before) {
		List<Reason> told = this.reasons.stream()
			.flatMap((reason) -> (reason.code() == ReasonCode.DECLINED_BEFORE) ? toldApart(reason, before)
					: Stream.of(reason))
			.toList();
		return new Considered(this.centre, this.eligible, this.chosen, this.basis, told, this.scores);
	}

	/**
	 * Of the areas that a reason names as declined, those left unanswered by their day.
	 */
	private Stream<Reason> toldApart(Reason declined, AskedBefore before) {
		Map<AreaCode, LocalDate> unanswered = before.unanswered().getOrDefault(this.centre, Map.of());
		List<String> said = new ArrayList<>();
		Map<LocalDate, List<String>> silent = new TreeMap<>();
		declined.parameters().forEach((area) -> {
			LocalDate due = unanswered.get(new AreaCode(area));
			List<String> list = (due != null) ? silent.computeIfAbsent(due, (_) -> new ArrayList<>()) : said;
			list.add(area);
		});
		return Stream.concat(said.isEmpty() ? Stream.of() : Stream.of(Reason.of(ReasonCode.DECLINED_BEFORE, said)),
				silent.entrySet()
					.stream()
					.map((due) -> Reason.of(ReasonCode.NO_ANSWER_BEFORE, due.getKey(), due.getValue())));
	}

}
