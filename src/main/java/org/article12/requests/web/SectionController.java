package org.article12.requests.web;

import java.util.Objects;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.web.NextPage;
import org.article12.requests.Answers;
import org.article12.requests.Drafts;
import org.article12.requests.EditedMeanwhile;
import org.article12.requests.FormPage;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.store.FormCounts.What;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One section of the answers: shown, and saved as typed. */
@Controller
@RequestMapping(SectionController.ADDRESS)
record SectionController(OwnRequests requests, SectionPage page, Drafts drafts, LookBacks lookBacks) {

	static final String ADDRESS = "/requests/{reference}/edit/{section}";

	/**
	 * The flash attribute after a button that saves and stays: nothing is held against
	 * anybody.
	 */
	static final String STAYED = "stayed";

	@GetMapping
	String show(CurrentUser user, RequestRecord request, @PathVariable String section, SectionQuery query,
			@RequestParam MultiValueMap<String, String> asked, Model model) {
		Answers.Part part = request.answers().part(Steps.section(section));
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("stamp", FormPage.of(part).stamp());
		this.page.show(model, user, request, part, query, query.fromCheck() || asked.containsKey("check"));
		return "requests/section";
	}

	@PostMapping
	String save(CurrentUser user, @PathVariable String reference, @PathVariable String section, SectionQuery query,
			@RequestParam MultiValueMap<String, String> sent, Model model) {
		Answers.Part typed = TypedPart.of(Steps.section(section), sent);
		String then = Objects.requireNonNullElse(sent.getFirst("then"), "");
		boolean stays = then.equals("stay") || then.equals("search");
		RequestReference named = OwnRequests.named(reference);
		try {
			Drafts.Kept kept = this.drafts.save(user, named, typed, TypedPart.page(sent), !stays);
			if (stays) {
				NextPage.says(STAYED, true);
			}
			else {
				this.lookBacks.add(kept, typed.section());
			}
		}
		catch (EditedMeanwhile edited) {
			this.drafts.count(What.CONFLICT, typed.section());
			RequestRecord request = this.requests.find(user, named);
			model.addAttribute("record", request);
			this.page.showConflict(model, user, request, edited, query);
			return "requests/section";
		}
		String address = OwnRequests.address(named) + query.after(typed.section(), then);
		if (then.equals("list") || then.equals("stay")) {
			return Done.at(address, "requests.saved").follow();
		}
		return "redirect:" + address;
	}

}
