package org.article12.api.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.accounts.PortalAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How other systems ask the portal, with lines to paste. */
@Controller
record ApiPageController(PortalAddress address) {

	@GetMapping("/api")
	String page(Model model) {
		String portal = this.address.whole();
		List<Line> examples = Stream.of(ApiExample.values())
			.map((one) -> new Line(one, one.question(), one.command(portal), one.status()))
			.toList();
		model.addAttribute("examples", examples);
		return "api/page";
	}

	/**
	 * An example on the page.
	 *
	 * @param name which one
	 * @param question its address in the portal
	 * @param command the line to paste
	 * @param status the HTTP status of the answer
	 */
	record Line(ApiExample name, String question, String command, int status) {
	}

}
