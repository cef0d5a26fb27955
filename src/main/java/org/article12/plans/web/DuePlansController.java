package org.article12.plans.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.WorkingDays;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.core.web.Tables;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.plans.DuePlans;
import org.article12.plans.DuePlans.Due;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which plans are due, and which Parties are late: as a page and as a table to save. */
@Controller
record DuePlansController(DuePlans due, DueWords words, Parties parties, Tables tables, WorkingDays calendar) {

	/** The address of the list; the register of plans has it under another as well. */
	static final String LIST = "/reports/late-plans";

	private static final int PAGE = 50;

	@GetMapping({ LIST, "/registers/plans/due" })
	String list(DueFilter filter, @RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		List<Due> all = this.due.all();
		MultiValueMap<String, String> asked = filter.asked();
		model.addAttribute("form", filter);
		model.addAttribute("shows", Option.each(DueFilter.Show.values(), "plans.due.show.", this.words::say));
		model.addAttribute("regions", Option.each(Region.values(), "parties.region.", this.words::say));
		model.addAttribute("groups", Option.each(DueFilter.Group.values(), "plans.due.group.", this.words::say));
		model.addAttribute("latecomers", all.stream().filter(Due::isLate).count());
		PageOf<Due> due = PageOf.of(found(all, filter), PageLinks.number(page), PAGE);
		model.addAttribute("page", due.map((one) -> this.words.line(one, locale)));
		model.addAttribute("links", new PageLinks(LIST, asked));
		model.addAttribute("csv", new PageLinks(LIST + ".csv", asked).to(1));
		model.addAttribute("xlsx", new PageLinks(LIST + ".xlsx", asked).to(1));
		return "plans/due";
	}

	@GetMapping({ LIST + ".csv", LIST + ".xlsx" })
	void table(CurrentUser user, DueFilter filter, Locale locale, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		List<DueLine> lines = found(this.due.all(), filter).stream()
			.map((one) -> this.words.line(one, locale))
			.toList();
		this.tables.answer(user, request, response, "late-plans-" + this.calendar.today(),
				(table) -> this.words.write(lines, table));
	}

	private List<Due> found(List<Due> all, DueFilter filter) {
		return all.stream()
			.filter((due) -> this.parties.find(due.party()).filter((party) -> filter.includes(due, party)).isPresent())
			.toList();
	}

}
