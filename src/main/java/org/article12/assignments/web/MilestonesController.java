package org.article12.assignments.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Delivery;
import org.article12.assignments.Delivery.MilestoneState;
import org.article12.assignments.store.AssignmentList;
import org.article12.assignments.store.WorkStore;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.web.Formats;
import org.article12.core.web.Link;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dates of a centre, month by month: answers, milestones and next steps. */
@Controller
record MilestonesController(AssignmentList list, WorkStore work, WorkingDays calendar, RequestWords words,
		Formats formats) {

	private static final String ADDRESS = "/assignments/milestones";

	/** More than any centre has under way. */
	private static final int MOST = 1_000;

	@GetMapping(ADDRESS)
	String month(CurrentUser user, @RequestParam(defaultValue = "") String month, Model model) {
		CentreCode centre = user.ownCentre();
		YearMonth shown = read(month);
		List<Entry> all = entries(centre);
		model.addAttribute("month", this.formats.month(shown));
		model.addAttribute("entries", all.stream().filter((one) -> YearMonth.from(one.day()).equals(shown)).toList());
		model.addAttribute("previous", link(shown.minusMonths(1)));
		model.addAttribute("next", link(shown.plusMonths(1)));
		model.addAttribute("late",
				all.stream()
					.filter(Entry::late)
					.map((one) -> YearMonth.from(one.day()))
					.filter((one) -> !one.equals(shown))
					.distinct()
					.map(this::link)
					.toList());
		return "assignments/milestones";
	}

	private YearMonth read(String month) {
		return month.matches("(19|20)\\d{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(month)
				: YearMonth.from(this.calendar.today());
	}

	private Link link(YearMonth month) {
		return new Link(ADDRESS + "?month=" + month, this.formats.month(month));
	}

	private List<Entry> entries(CentreCode centre) {
		List<Entry> entries = new ArrayList<>();
		Map<AssignmentId, Delivery> underWay = this.work.underWay(centre)
			.stream()
			.collect(Collectors.toMap(Delivery::assignment, Function.identity()));
		for (AssignmentList.Row row : this.list.waiting(centre, MOST)) {
			Delivery delivery = underWay.get(row.id());
			List<MilestoneState> milestones = (delivery != null) ? delivery.milestones() : List.of();
			milestones.forEach((state) -> entries.add(entry(row, state)));
			LocalDate due = row.dueOn();
			if (due != null && milestones.stream().noneMatch((state) -> state.milestone().dueOn().equals(due))) {
				entries.add(new Entry(due, this.words.say("assignments.milestones.step." + row.status().name()), row,
						null, row.late()));
			}
		}
		entries.sort(Comparator.comparing(Entry::day).thenComparing((one) -> one.row().reference()));
		return entries;
	}

	private Entry entry(AssignmentList.Row row, MilestoneState state) {
		LocalDate day = state.milestone().dueOn();
		return new Entry(day, state.milestone().title(), row, state.doneOn(),
				state.doneOn() == null && row.status() == AssignmentStatus.ACCEPTED && this.calendar.isOver(day));
	}

	/**
	 * Something on a day.
	 *
	 * @param day the day by which it is to be done
	 * @param what what is to be done
	 * @param row the assignment
	 * @param doneOn when it was done; null while it is open
	 * @param late whether it is open and the day has passed
	 */
	record Entry(LocalDate day, String what, AssignmentList.Row row, @Nullable LocalDate doneOn, boolean late) {
	}

}
