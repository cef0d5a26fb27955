package org.article12.helpoffers.web;

import org.article12.core.WorkingDays;
import org.article12.core.web.AsOf;
import org.article12.core.web.FollowsFromRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers of help as a register. */
@Controller
@RequestMapping(HelpOfferPages.REGISTER)
record HelpOfferRegisterController(HelpOfferPages pages, HelpOfferWords words, WorkingDays calendar) {

	@GetMapping
	@FollowsFromRecord
	String list(HelpOfferFilter filter, AsOf asOf, @RequestParam(defaultValue = "1") String page, Model model) {
		return this.pages.list(filter, asOf, page, model);
	}

	@GetMapping("/{reference}")
	@FollowsFromRecord
	String offer(@PathVariable String reference, AsOf asOf, Model model) {
		model.addAttribute("form", new HelpEndForm(this.words.typed(this.calendar.today().toString()), ""));
		return this.pages.offer(reference, asOf, model);
	}

}
