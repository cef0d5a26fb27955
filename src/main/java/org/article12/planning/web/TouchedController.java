package org.article12.planning.web;

import org.article12.centres.Centre;
import org.article12.centres.CentreHistory;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.NotVisible;
import org.article12.core.web.AddressValues;
import org.article12.planning.store.TouchedRequests;
import org.article12.routing.ReroutingViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which requests are routed otherwise since a centre was changed. {@code since} names how
 * often it had changed before; without it all that was ever changed counts.
 */
@Controller
class TouchedController {

	private static final int MOST_DIGITS = 9;

	private final Centres centres;

	private final CentreHistory history;

	private final TouchedRequests touched;

	private final ReroutingViews views;

	TouchedController(Centres centres, CentreHistory history, TouchedRequests touched, ReroutingViews views) {
		this.centres = centres;
		this.history = history;
		this.touched = touched;
		this.views = views;
	}

	@GetMapping("/registers/centres/{code}/touched")
	String touched(@PathVariable String code, @RequestParam MultiValueMap<String, String> address, Model model) {
		Centre centre = find(code);
		Centre before = this.history.after(centre.code(), number(address.getFirst("since"))).orElseThrow().centre();
		model.addAttribute("centre", centre);
		model.addAttribute("answer",
				this.views.of(this.touched.since(before).rerouting(),
						new AddressValues().page(address.getFirst("page")),
						"/registers/centres/" + centre.code() + "/touched", address));
		return "planning/touched";
	}

	private Centre find(String code) {
		if (!CentreCode.isValid(code)) {
			throw new NotVisible("Centre " + code);
		}
		return this.centres.find(new CentreCode(code)).orElseThrow(() -> new NotVisible("Centre " + code));
	}

	private static int number(@Nullable String typed) {
		boolean number = typed != null && typed.matches("[0-9]{1," + MOST_DIGITS + "}");
		return number ? Integer.parseInt(typed) : 0;
	}

}
