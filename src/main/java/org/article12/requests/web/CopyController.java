package org.article12.requests.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Answers;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.Copies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Copies an earlier request into a new draft, once it has been said what is copied. */
@Controller
@RequestMapping("/requests/{reference}/copy")
class CopyController {

	private final OwnRequests requests;

	private final Copies copies;

	private final Parties parties;

	private final RequestViews views;

	private final Acts acts;

	CopyController(OwnRequests requests, Copies copies, Parties parties, RequestViews views, Acts acts) {
		this.requests = requests;
		this.copies = copies;
		this.parties = parties;
		this.views = views;
		this.acts = acts;
	}

	@GetMapping
	String ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request);
		}
		Party party = this.parties.find(request.party()).orElseThrow(() -> new NotVisible("Party " + request.party()));
		model.addAttribute("record", request);
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		model.addAttribute("gone", gone(this.copies.of(request.party(), request.answers())));
		return "requests/copy";
	}

	@PostMapping
	String copy(CurrentUser user, @PathVariable String reference, Press press, RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request);
		}
		return this.acts.once(press, () -> {
			RequestReference draft = this.copies.start(user, request.reference(), press.id());
			return Done.at("/requests/" + draft + "/edit", "requests.copied", request.reference().value());
		}).follow(next);
	}

	/** What is no longer offered, in words. */
	private List<String> gone(Copies.Copy copy) {
		Answers.Part[] parts = { new Answers.Activities(copy.activities(), ""), new Answers.Areas(copy.areas()),
				new Answers.Need("", "", "", "", copy.pops(), "", List.of()) };
		return Stream.of(parts)
			.flatMap((part) -> this.views.values(part).values().stream())
			.flatMap(String::lines)
			.toList();
	}

}
