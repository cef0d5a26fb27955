package org.article12.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that are text alone. */
@Controller
record TextPagesController() {

	@GetMapping("/mandate")
	String mandate() {
		return "site/mandate";
	}

	@GetMapping("/help")
	String help() {
		return "site/help";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "site/privacy";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "site/accessibility";
	}

}
