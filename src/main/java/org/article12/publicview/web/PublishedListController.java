package org.article12.publicview.web;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.PublicCaching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Lists the reports that are published, with their files. */
@Controller
record PublishedListController(PublishedList reports) {

	@GetMapping("/progress/reports")
	String list(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user, Model model,
			HttpServletResponse response) {
		model.addAttribute("reports", this.reports.progress());
		model.addAttribute("activities", this.reports.ofCentres());
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		return "publicview/reports";
	}

}
