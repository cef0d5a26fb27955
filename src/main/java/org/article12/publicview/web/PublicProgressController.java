package org.article12.publicview.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.Link;
import org.article12.core.web.PublicCaching;
import org.article12.parties.Parties;
import org.article12.publicview.domain.Counted.Cut;
import org.article12.publicview.domain.HelpedParty;
import org.article12.publicview.domain.PublicFigures;
import org.article12.publicview.domain.PublicFigures.Line;
import org.article12.publicview.store.CurrentFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What was asked for and delivered, for everybody. */
@Controller
record PublicProgressController(CurrentFigures figures, ProgressMap map, SummaryWords words, Parties parties) {

	@GetMapping("/progress")
	String progress(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user, Locale locale,
			Model model, HttpServletResponse response) {
		PublicFigures now = this.figures.get();
		model.addAttribute("total", now.total());
		model.addAttribute("stages", PublicFigures.STAGES);
		Map<Cut, List<Shown>> tables = new EnumMap<>(Cut.class);
		now.lines()
			.forEach((cut, lines) -> tables.put(cut,
					lines.stream().map((line) -> new Shown(this.words.line(cut, line), line)).toList()));
		model.addAttribute("tables", tables);
		model.addAttribute("height", ProgressMap.height());
		List<ProgressMap.Mark> marks = this.map.marks(now.parties());
		model.addAttribute("marks", marks);
		model.addAttribute("keys", ProgressMap.keys(marks));
		model.addAttribute("delivered",
				links(now.parties().stream().filter((one) -> one.delivered() > 0).toList(), locale));
		model.addAttribute("helped",
				links(now.parties().stream().filter((one) -> one.delivered() == 0).toList(), locale));
		PublicCaching.allow(PublicCaching.FIGURES, user, response);
		return "publicview/progress";
	}

	private List<Link> links(List<HelpedParty> parties, Locale locale) {
		return parties.stream()
			.map((one) -> new Link("/progress/requests?party=" + one.party(), this.parties.name(one.party(), locale)))
			.sorted(Comparator.comparing(Link::text))
			.toList();
	}

	/** A line with what it is about. */
	record Shown(String about, Line line) {
	}

}
