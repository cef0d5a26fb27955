package org.article12.triage.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.web.FollowsFromRecord;
import org.article12.offers.web.OffersPages;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestPanels;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A request's page for the Secretariat. */
@Controller
record RequestPageController(RequestPages pages, OffersPages offers, RequestPanels panels, RecentlyOpened opened,
		ListPlaces places) {

	@GetMapping("/triage/{reference}")
	@FollowsFromRecord
	String request(CurrentUser user, RequestRecord request, HttpServletRequest page,
			@RequestParam(defaultValue = "") String by, Model model) {
		this.opened.note(user, request.id());
		this.places.of(request.reference(), page, user).ifPresent((way) -> model.addAttribute("way", way));
		RequestPage shown = this.pages.of(request, user);
		model.addAttribute("request", shown);
		model.addAttribute("panels", this.panels.of(request, user));
		if (shown.may("OFFER") && shown.hasOpenAreas()) {
			this.offers.addTo(model, request, address(request, page), by);
		}
		return "triage/request";
	}

	/** Where the page is, with its place in the list, for whatever order of centres. */
	private static String address(RequestRecord request, HttpServletRequest page) {
		String query = Stream.of(Objects.requireNonNullElse(page.getQueryString(), "").split("&"))
			.filter((one) -> !one.isEmpty() && !one.startsWith("by="))
			.collect(Collectors.joining("&"));
		return SubmittedRequests.page(request.reference()) + (query.isEmpty() ? "" : "?" + query);
	}

}
