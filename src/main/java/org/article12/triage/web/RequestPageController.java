package org.article12.triage.web;

import org.article12.core.CurrentUser;
import org.article12.offers.web.OffersPages;
import org.article12.requests.RequestPanels;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A request's page for the Secretariat. */
@Controller
class RequestPageController {

	private final RequestPages pages;

	private final OffersPages offers;

	private final RequestPanels panels;

	private final RecentlyOpened opened;

	RequestPageController(RequestPages pages, OffersPages offers, RequestPanels panels, RecentlyOpened opened) {
		this.pages = pages;
		this.offers = offers;
		this.panels = panels;
		this.opened = opened;
	}

	@GetMapping("/triage/{reference}")
	String request(CurrentUser user, RequestRecord request, Model model) {
		this.opened.note(user, request.id());
		RequestPage page = this.pages.of(request, user);
		model.addAttribute("request", page);
		model.addAttribute("panels", this.panels.of(request, user));
		if (page.may("OFFER") && page.hasOpenAreas()) {
			this.offers.addTo(model, request, false);
		}
		return "triage/request";
	}

}
