package org.article12.requests.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.PageLinks;
import org.article12.core.web.Tables;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.domain.PartyFilter;
import org.article12.requests.domain.PartyRequest;
import org.article12.requests.store.PartyRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of a Party's requests, as a page and as CSV, and why it may or may not start
 * one.
 */
@Controller
record RequestListController(PartyRequests list, Requests requests, Parties parties, PartyListQuestions questions,
		PartyListLines lines, WorkingDays calendar, Tables tables) {

	@GetMapping("/requests")
	@FollowsFromRecord
	String list(CurrentUser user, @RequestParam MultiValueMap<String, String> address, Model model) {
		PartyListForm form = PartyListForm.of(address);
		PartyCode code = user.ownParty();
		PartyFilter filter = this.questions.read(form, code);
		Optional<RequestRecord> meant = meant(filter, code);
		if (meant.isPresent()) {
			boolean draft = meant.get().status() == RequestStatus.DRAFT;
			return "redirect:" + OwnRequests.address(meant.get()) + (draft ? "/edit" : "");
		}
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		PartyRequests.Counts counts = this.list.counts(code);
		PartyRequests.Shown shown = this.list.page(code, filter, counts, number(form.page()));
		PartyListLines.Shown lines = this.lines.of(shown, filter.question());
		model.addAttribute("form", form);
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		model.addAttribute("yours", lines.yours());
		model.addAttribute("page", lines.page());
		model.addAttribute("counts", counts);
		model.addAttribute("filter", filter);
		model.addAttribute("choices", this.questions.choices(filter, counts));
		model.addAttribute("links", new PageLinks("/requests", address));
		model.addAttribute("csv", new PageLinks("/requests.csv", without(address, "page")).to(1));
		return "requests/list";
	}

	@GetMapping("/requests.csv")
	void csv(CurrentUser user, @RequestParam MultiValueMap<String, String> address, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		PartyCode code = user.ownParty();
		List<PartyRequest> found = this.list.all(code, this.questions.read(PartyListForm.of(address), code));
		this.tables.answer(user, request, response, "requests-" + this.calendar.today(), (table) -> {
			table.head(this.lines.columns());
			for (PartyRequest one : found) {
				table.row(this.lines.cells(one));
			}
		});
	}

	/**
	 * The request whose reference was typed, and nothing else, whatever the filters say.
	 */
	private Optional<RequestRecord> meant(PartyFilter filter, PartyCode party) {
		return filter.question()
			.reference()
			.flatMap(RequestReference::parse)
			.flatMap((reference) -> this.requests.ofParty(party, reference));
	}

	private static MultiValueMap<String, String> without(MultiValueMap<String, String> address, String parameter) {
		MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(address);
		rest.remove(parameter);
		return rest;
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
