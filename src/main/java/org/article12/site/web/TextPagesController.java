package org.article12.site.web;

import org.article12.core.web.FollowsFromRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that are text alone. */
@Controller
record TextPagesController() {

	@GetMapping("/mandate")
	@FollowsFromRecord
	String mandate() {
		return "site/mandate";
	}

	@GetMapping("/help")
	@FollowsFromRecord
	String help() {
		return "site/help";
	}

	@GetMapping("/privacy")
	@FollowsFromRecord
	String privacy() {
		return "site/privacy";
	}

	@GetMapping("/accessibility")
	@FollowsFromRecord
	String accessibility() {
		return "site/accessibility";
	}

}
