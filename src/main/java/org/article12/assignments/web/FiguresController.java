package org.article12.assignments.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.AssignmentFilter;
import org.article12.assignments.domain.AssignmentFilter.AnswerTime;
import org.article12.assignments.store.AssignmentCounts;
import org.article12.assignments.store.CentreFigures;
import org.article12.assignments.store.CentreFigures.OfArea;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.web.Formats;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * A centre's own figures. They are small numbers, so that none is made a percentage; each
 * leads to the list of what it counts.
 */
@Controller
record FiguresController(AssignmentCounts counts, CentreFigures figures, Centres centres, RequestWords words,
		Formats formats) {

	@GetMapping("/assignments/figures")
	String figures(CurrentUser user, Model model) {
		CentreCode code = user.ownCentre();
		AssignmentCounts.Counts counts = this.counts.of(code, user.id());
		Map<AnswerTime, Long> answers = this.figures.answers(code);
		model.addAttribute("answers",
				Stream.of(AnswerTime.values())
					.map((answer) -> new Figure(this.words.say("assignments.figures.answer." + answer.name()),
							answers.getOrDefault(answer, 0L), AssignmentFilter.answered(answer).address()))
					.toList());
		model.addAttribute("standing",
				Stream.of(AssignmentStatus.values())
					.map((status) -> new Figure(this.words.say("assignments.status." + status.name()),
							counts.of(AssignmentFilter.of(status)), AssignmentFilter.of(status).address()))
					.toList());
		model.addAttribute("capacity", capacity(code, counts));
		model.addAttribute("areas", this.figures.areas(code).stream().map(this::row).toList());
		return "assignments/figures";
	}

	/** How much is in hand, and how much can be. */
	private String capacity(CentreCode code, AssignmentCounts.Counts counts) {
		long inHand = AssignmentStatus.OPEN_WORK.stream()
			.mapToLong((status) -> counts.of(AssignmentFilter.of(status)))
			.sum();
		Integer most = this.centres.find(code).map(Centre::capacity).orElse(null);
		return (most != null)
				? this.words.say("assignments.figures.capacity", this.formats.number(inHand), this.formats.number(most))
				: this.words.say("assignments.figures.no-limit", this.formats.number(inHand));
	}

	private AreaRow row(OfArea one) {
		return new AreaRow(this.words.area(one.area().value()),
				List.of(figure(one.area(), AssignmentStatus.ACCEPTED, one.accepted()),
						figure(one.area(), AssignmentStatus.REPORTED, one.reported()),
						figure(one.area(), AssignmentStatus.CONFIRMED, one.confirmed())));
	}

	private Figure figure(AreaCode area, AssignmentStatus status, long number) {
		return new Figure(this.words.say("assignments.status." + status.name()), number,
				AssignmentFilter.of(area, status).address());
	}

	/**
	 * A number.
	 *
	 * @param label of what
	 * @param number how many
	 * @param to the list of these
	 */
	record Figure(String label, long number, String to) {
	}

	/**
	 * The numbers of an area.
	 *
	 * @param area its title
	 * @param figures the numbers
	 */
	record AreaRow(String area, List<Figure> figures) {
	}

}
