package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.store.SavedSections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The task list: the parts of a request in any order, and how far each has come. */
@Controller
record TaskListController(OwnRequests requests, SavedSections saved, TaskItems items, RecentlyOpened opened) {

	@GetMapping("/requests/{reference}/edit")
	String tasks(CurrentUser user, RequestRecord request, Model model) {
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		this.opened.note(user, request.id());
		SavedSections.Saved saved = this.saved.of(request.id());
		Question question = this.requests.question(request, user).orElse(null);
		model.addAttribute("arrived", String.join(" ", saved.arrived()));
		model.addAttribute("draft", request.status() == RequestStatus.DRAFT);
		model.addAttribute("question", question);
		model.addAttribute("items", this.items.of(request, saved.how(), question, ""));
		model.addAttribute("check", List.of(this.items.check(request)));
		return "requests/tasks";
	}

}
