package org.article12.helpoffers.web;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.web.PublicCaching;
import org.article12.helpoffers.OffersOfHelp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * What help is offered, as far as whoever gives it agrees that everybody may know.
 */
@Controller
record PublicHelpController(OffersOfHelp offers, HelpOfferPages pages, HelpOfferWords words, WorkingDays calendar) {

	@GetMapping("/progress/offers-of-help")
	String page(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user, HelpOfferFilter filter,
			HttpServletResponse response, Model model) {
		model.addAttribute("form", filter);
		model.addAttribute("lines",
				this.offers.published()
					.stream()
					.filter((one) -> filter.includes(one.help(), this.calendar.today()))
					.map((one) -> HelpOfferLine.of(one, this.calendar.today(), this.words))
					.toList());
		this.pages.offerChoices(model);
		PublicCaching.allow(PublicCaching.PUBLISHED, user, response);
		return "helpoffers/public";
	}

}
