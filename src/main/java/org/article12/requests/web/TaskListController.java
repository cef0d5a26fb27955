package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.web.Glyph;
import org.article12.core.web.TaskItem;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.store.SavedSections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The task list: the parts of a request in any order, and how far each has come. */
@Controller
class TaskListController {

	private final OwnRequests requests;

	private final AnswersRules rules;

	private final SavedSections saved;

	private final TaskItems items;

	private final RequestWords words;

	TaskListController(OwnRequests requests, AnswersRules rules, SavedSections saved, TaskItems items,
			RequestWords words) {
		this.requests = requests;
		this.rules = rules;
		this.saved = saved;
		this.items = items;
		this.words = words;
	}

	@GetMapping("/requests/{reference}/edit")
	String tasks(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		List<Problem> problems = this.rules.problems(request.party(), request.answers());
		model.addAttribute("record", request);
		model.addAttribute("arrived", String.join(" ", this.saved.arrived(request.id())));
		model.addAttribute("draft", request.status() == RequestStatus.DRAFT);
		model.addAttribute("question", this.requests.question(request, user).orElse(null));
		model.addAttribute("items", this.items.of(request, user, ""));
		model.addAttribute("check", List.of(check(request, problems)));
		return "requests/tasks";
	}

	private TaskItem check(RequestRecord request, List<Problem> problems) {
		boolean ready = problems.isEmpty();
		boolean draft = request.status() == RequestStatus.DRAFT;
		return new TaskItem(this.words.say(draft ? "requests.check.title" : "requests.answer.begin"), null,
				OwnRequests.address(request) + (draft ? "/check" : "/answer"),
				this.words.say(ready ? "requests.check.ready" : "requests.check.not-ready"),
				ready ? Glyph.FULL : Glyph.EMPTY);
	}

}
