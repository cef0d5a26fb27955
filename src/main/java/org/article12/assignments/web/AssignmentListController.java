package org.article12.assignments.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.AssignmentFilter;
import org.article12.assignments.domain.AssignmentFilter.AnswerTime;
import org.article12.assignments.domain.AssignmentFilter.Hands;
import org.article12.assignments.store.AssignmentCounts;
import org.article12.assignments.store.AssignmentList;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.web.Codes;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.PageLinks;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A centre's offers and assignments. */
@Controller
record AssignmentListController(AssignmentList list, AssignmentCounts counts, RequestWords words) {

	@GetMapping("/assignments")
	@FollowsFromRecord
	String list(CurrentUser user, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		CentreCode centre = user.ownCentre();
		AssignmentCounts.Counts counts = this.counts.of(centre, user.id());
		AssignmentFilter filter = new AssignmentFilter(
				Codes.find(AssignmentStatus.class, parameters.getFirst("status")).orElse(null),
				"true".equals(parameters.getFirst("overdue")), area(parameters.getFirst("area")),
				Codes.find(AnswerTime.class, parameters.getFirst("answer")).orElse(null),
				Codes.find(Hands.class, parameters.getFirst("hands")).orElse(null));
		model.addAttribute("choices", choices(filter, counts));
		model.addAttribute("filter", filter);
		PageOf<AssignmentList.Row> page = this.list.page(centre, user.id(), filter, counts,
				number(parameters.getFirst("page")));
		model.addAttribute("page", page);
		// One offer is answered on its own page.
		model.addAttribute("answerable", counts.of(AssignmentFilter.of(AssignmentStatus.OFFERED)) > 1
				&& page.items().stream().anyMatch((row) -> row.status() == AssignmentStatus.OFFERED));
		model.addAttribute("glyphs", Glyphs.ALL);
		model.addAttribute("links", new PageLinks("/assignments", parameters));
		return "assignments/list";
	}

	/**
	 * All, what is overdue, mine, nobody's, and each status in which there is something.
	 */
	private List<Choice> choices(AssignmentFilter chosen, AssignmentCounts.Counts counts) {
		List<Choice> choices = new ArrayList<>();
		choices.add(choice(this.words.say("assignments.all", counts.of(AssignmentFilter.ALL)), AssignmentFilter.ALL,
				chosen));
		AssignmentFilter overdue = AssignmentFilter.overdue(null);
		if (chosen.overdue() || counts.of(overdue) > 0) {
			choices.add(choice(this.words.say("assignments.overdue", counts.of(overdue)), overdue, chosen));
		}
		addHands(Hands.MINE, counts.mine(), chosen, choices);
		addHands(Hands.NOBODYS, counts.nobodys(), chosen, choices);
		for (AssignmentStatus status : AssignmentStatus.values()) {
			AssignmentFilter ofStatus = AssignmentFilter.of(status);
			if (counts.of(ofStatus) > 0 || ofStatus.equals(chosen)) {
				choices.add(choice(this.words.say("assignments.of-status",
						this.words.say("assignments.status." + status.name()), counts.of(ofStatus)), ofStatus, chosen));
			}
		}
		return choices;
	}

	private void addHands(Hands hands, long count, AssignmentFilter chosen, List<Choice> choices) {
		AssignmentFilter filter = AssignmentFilter.in(hands);
		if (count > 0 || filter.equals(chosen)) {
			choices.add(choice(this.words.say("assignments.hands.show." + hands.name(), count), filter, chosen));
		}
	}

	private static Choice choice(String text, AssignmentFilter filter, AssignmentFilter chosen) {
		return new Choice(text, filter.address(), filter.equals(chosen));
	}

	private static @Nullable AreaCode area(@Nullable String code) {
		return (code != null && AreaCode.isValid(code)) ? new AreaCode(code) : null;
	}

	private static int number(@Nullable String text) {
		return (text != null && text.matches("\\d{1,6}")) ? Integer.parseInt(text) : 1;
	}

	/**
	 * What the list can be narrowed to.
	 *
	 * @param text what, and how many there are
	 * @param to its address
	 * @param chosen whether it is so narrowed now
	 */
	record Choice(String text, String to, boolean chosen) {
	}

}
