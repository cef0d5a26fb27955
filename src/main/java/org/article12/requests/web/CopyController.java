package org.article12.requests.web;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Copies;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Copies an earlier request into a new draft, once it has been said what is copied. */
@Controller
@RequestMapping("/requests/{reference}/copy")
record CopyController(Copies copies, Parties parties, RequestViews views, Acts acts) {

	@GetMapping
	String ask(RequestRecord request, Model model) {
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request);
		}
		Party party = this.parties.find(request.party()).orElseThrow(() -> new NotVisible("Party " + request.party()));
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		model.addAttribute("gone",
				this.copies.of(request.party(), request.answers())
					.leftOut()
					.stream()
					.flatMap((part) -> this.views.values(part).values().stream())
					.flatMap(String::lines)
					.toList());
		return "requests/copy";
	}

	@PostMapping
	String copy(CurrentUser user, RequestRecord request, Press press) {
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request);
		}
		return this.acts.once(press, () -> {
			RequestReference draft = this.copies.start(user, request.reference(), press.id());
			return Done.at("/requests/" + draft + "/edit", "requests.copied", request.reference().value());
		}).follow();
	}

}
