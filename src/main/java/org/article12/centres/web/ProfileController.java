package org.article12.centres.web;

import org.article12.core.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the register says of a centre, for the centre itself, and what it has proposed.
 */
@Controller
class ProfileController {

	private final CentreDesk desk;

	private final CentrePages pages;

	ProfileController(CentreDesk desk, CentrePages pages) {
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping("/assignments/profile")
	String profile(CurrentUser user, Model model) {
		return this.pages.profile(this.desk.open(user, null), model);
	}

}
