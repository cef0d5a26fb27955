package org.article12.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Actor;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.Turn;
import org.article12.requests.domain.PartyRequest;
import org.article12.requests.domain.PartyRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a Party's requests, and why it may or may not start one. */
@Controller
class RequestListController {

	private final PartyRequests list;

	private final OwnRequests requests;

	private final Parties parties;

	private final RequestWords words;

	private final WorkingDays calendar;

	RequestListController(PartyRequests list, OwnRequests requests, Parties parties, RequestWords words,
			WorkingDays calendar) {
		this.list = list;
		this.requests = requests;
		this.parties = parties;
		this.words = words;
		this.calendar = calendar;
	}

	@GetMapping("/requests")
	String list(CurrentUser user, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String overdue, Model model) {
		PartyCode code = this.requests.party(user);
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		PartyRequests.Counts counts = this.list.counts(code);
		boolean late = overdue.equals("true");
		PageOf<PartyRequest> found = this.list.page(code, late, counts, number(page));
		List<PartyRequestLine> lines = found.items().stream().map(this::line).toList();
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		model.addAttribute("lines", lines);
		model.addAttribute("page", found);
		model.addAttribute("counts", counts);
		model.addAttribute("overdue", late);
		model.addAttribute("links", new PageLinks("/requests",
				new LinkedMultiValueMap<>(late ? Map.of("overdue", List.of("true")) : Map.of())));
		return "requests/list";
	}

	private PartyRequestLine line(PartyRequest request) {
		List<String> who = request.turns()
			.stream()
			.map((turn) -> this.words.who(turn, Reader.PARTY))
			.distinct()
			.toList();
		LocalDate until = request.turns().stream().findFirst().map(Turn::dueOn).orElse(null);
		boolean mine = request.turns().stream().anyMatch((turn) -> turn.actor() == Actor.PARTY);
		boolean draft = request.status() == RequestStatus.DRAFT;
		return new PartyRequestLine(request.reference().value(), request.title(), draft,
				this.words.status(request.status(), Reader.PARTY), this.words.list(who), mine || draft, until,
				until != null && this.calendar.isOver(until), request.updatedAt());
	}

	private static int number(String page) {
		try {
			return Integer.parseInt(page);
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

}
