package org.article12.requests.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.web.Glyph;
import org.article12.core.web.TaskItem;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.domain.SavedSections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import static java.util.stream.Collectors.toSet;

/** The task list: the parts of a request in any order, and how far each has come. */
@Controller
class TaskListController {

	private final OwnRequests requests;

	private final AnswersRules rules;

	private final SavedSections saved;

	private final DocumentsPage documents;

	private final RequestWords words;

	TaskListController(OwnRequests requests, AnswersRules rules, SavedSections saved, DocumentsPage documents,
			RequestWords words) {
		this.requests = requests;
		this.rules = rules;
		this.saved = saved;
		this.documents = documents;
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
		model.addAttribute("draft", request.status() == RequestStatus.DRAFT);
		Optional<Question> question = this.requests.question(request, user);
		model.addAttribute("question", question.orElse(null));
		model.addAttribute("items", items(request, problems, question));
		model.addAttribute("check", List.of(check(request, problems)));
		return "requests/tasks";
	}

	private List<TaskItem> items(RequestRecord request, List<Problem> problems, Optional<Question> question) {
		Set<Section> unsound = problems.stream().map(Problem::section).collect(toSet());
		Set<Section> saved = this.saved.of(request.id());
		Stream<TaskItem> sections = Stream.of(Section.values()).map((section) -> {
			SectionProgress progress = SectionProgress.of(request.answers().part(section),
					request.submissions() > 0 || saved.contains(section), !unsound.contains(section));
			return new TaskItem(this.words.say("requests.section." + section.name()), hint(section, question),
					OwnRequests.address(request) + "/edit/" + section.slug(),
					this.words.say("requests.progress." + progress.name()), progress.glyph());
		});
		return Stream.concat(sections, Stream.of(documents(request))).toList();
	}

	private TaskItem documents(RequestRecord request) {
		int count = this.documents.of(request).size();
		return new TaskItem(this.words.say("requests.documents.title"), this.words.say("requests.documents.hint"),
				OwnRequests.address(request) + "/documents", this.words.say("requests.documents.count", count),
				(count > 0) ? Glyph.TICK : Glyph.EMPTY);
	}

	/** What the section is about, or which of its answers the Secretariat asks about. */
	private String hint(Section section, Optional<Question> question) {
		List<String> asked = question.map((it) -> it.about(section)).orElse(List.of());
		return asked.isEmpty() ? this.words.say("requests.section.hint." + section.name())
				: this.words.say("requests.question.asks",
						this.words.list(asked.stream()
							.map((field) -> this.words.say("requests.quoted", this.words.label(section, field)))
							.toList()));
	}

	private TaskItem check(RequestRecord request, List<Problem> problems) {
		boolean ready = problems.isEmpty();
		return new TaskItem(this.words.say("requests.check.title"), null, OwnRequests.address(request) + "/check",
				this.words.say(ready ? "requests.check.ready" : "requests.check.not-ready"),
				ready ? Glyph.FULL : Glyph.EMPTY);
	}

}
