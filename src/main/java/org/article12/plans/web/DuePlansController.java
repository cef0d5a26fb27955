package org.article12.plans.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.article12.core.PageOf;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.plans.DuePlans;
import org.article12.plans.DuePlans.Due;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which plans are due, and which Parties are late. */
@Controller
class DuePlansController {

	private static final int PAGE = 50;

	private final DuePlans due;

	private final DueWords words;

	DuePlansController(DuePlans due, DueWords words) {
		this.due = due;
		this.words = words;
	}

	@GetMapping("/registers/plans/due")
	String list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") String page,
			Locale locale, Model model) {
		Show shown = Show.named(show);
		List<Due> all = this.due.all();
		List<Due> found = all.stream().filter(shown::includes).toList();
		LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("show", shown.name());
		model.addAttribute("form", new Filter(shown.name()));
		model.addAttribute("shows",
				Stream.of(Show.values())
					.map((one) -> new Option(one.name(), this.words.say("plans.due.show." + one)))
					.toList());
		model.addAttribute("latecomers", all.stream().filter(Due::isLate).count());
		PageOf<Due> due = PageOf.of(found, PageLinks.number(page), PAGE);
		model.addAttribute("page", due.map((one) -> this.words.line(one, locale)));
		model.addAttribute("links", new PageLinks("/registers/plans/due", asked));
		return "plans/due";
	}

	/** Which Parties are shown. */
	enum Show {

		/** Those that are late. */
		LATE,
		/** Those of which a plan is asked whose day has not passed. */
		DUE,
		/** Those of which all that was asked is on record. */
		MET;

		static Show named(String typed) {
			return Stream.of(values()).filter((one) -> one.name().equals(typed)).findFirst().orElse(LATE);
		}

		boolean includes(Due due) {
			return switch (this) {
				case LATE -> due.isLate();
				case DUE -> !due.isLate() && !due.open().isEmpty();
				case MET -> due.open().isEmpty();
			};
		}

	}

	record Filter(String show) {
	}

}
