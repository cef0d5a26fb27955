package org.article12.notifications.web;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.trouble.Troubles;
import org.article12.core.web.AddressValues;
import org.article12.core.web.PageLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the portal could not do, for an administrator. */
@Controller
record TroublesController(Troubles troubles, Acts acts) {

	@GetMapping("/troubles")
	String list(@RequestParam(defaultValue = "") String page, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		AddressValues asked = new AddressValues();
		model.addAttribute("troubles", this.troubles.page(asked.page(page)));
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("links", new PageLinks("/troubles", parameters));
		return "notifications/troubles";
	}

	@PostMapping("/troubles/settled")
	String settle(@RequestParam long trouble, Press press) {
		return this.acts.once(press, () -> {
			this.troubles.settle(trouble);
			return Done.at("/troubles", "notifications.troubles.settled");
		}).follow();
	}

}
