package org.article12.assignments.web;

import org.article12.assignments.store.AssignmentList;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.web.PageLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A centre's offers and assignments. */
@Controller
class AssignmentListController {

	private final AssignmentList list;

	AssignmentListController(AssignmentList list) {
		this.list = list;
	}

	@GetMapping("/assignments")
	String list(CurrentUser user, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		CentreCode centre = user.centre().orElseThrow(() -> new NotVisible("A page for centres"));
		AssignmentList.Counts counts = this.list.counts(centre);
		boolean overdue = "true".equals(parameters.getFirst("overdue"));
		model.addAttribute("counts", counts);
		model.addAttribute("overdue", overdue);
		model.addAttribute("page", this.list.page(centre, overdue, counts, number(parameters.getFirst("page"))));
		model.addAttribute("glyphs", Glyphs.ALL);
		model.addAttribute("links", new PageLinks("/assignments", parameters));
		return "assignments/list";
	}

	private static int number(@Nullable String text) {
		return (text != null && text.matches("\\d{1,6}")) ? Integer.parseInt(text) : 1;
	}

}
