package org.article12.progress.web;

import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** An edition of the report: what the Secretariat writes to it, and what became of it. */
@Controller
record EditionController(Editions editions, ReportWords words) {

	@GetMapping(EditionsController.EDITION)
	String edition(Edition edition, Model model) {
		model.addAttribute("changes", this.words.lines(this.editions.changes(edition.id())));
		return "progress/edition";
	}

}
