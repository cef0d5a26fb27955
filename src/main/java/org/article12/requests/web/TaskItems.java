package org.article12.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.web.Glyph;
import org.article12.core.web.Link;
import org.article12.core.web.TaskItem;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.store.SavedSections.How;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toSet;

/** The steps of writing a request as a list, each with how far it has come. */
@Component
class TaskItems {

	private final AnswersRules rules;

	private final DocumentsPage documents;

	private final RequestWords words;

	TaskItems(AnswersRules rules, DocumentsPage documents, RequestWords words) {
		this.rules = rules;
		this.documents = documents;
		this.words = words;
	}

	/**
	 * The steps, with a mark on those that the open question is about.
	 * @param how how each section has been saved; asked only before the first submission
	 * @param back where their pages lead back to, as in {@link SectionQuery}; empty for
	 * the step that follows
	 */
	List<TaskItem> of(RequestRecord request, Map<Section, How> how, @Nullable Question question, String back) {
		List<Problem> problems = this.rules.problems(request.party(), request.submissions(), request.answers());
		Set<Section> unsound = problems.stream().map(Problem::section).collect(toSet());
		Stream<TaskItem> sections = Stream.of(Section.values()).map((section) -> {
			SectionProgress progress = SectionProgress.of(request.answers().part(section),
					(request.submissions() > 0) ? How.BY_HAND : how.get(section), !unsound.contains(section));
			List<String> asked = (question != null) ? question.about(section) : List.of();
			String status = (asked.isEmpty() || progress == SectionProgress.TO_LOOK_AT)
					? "requests.progress." + progress : "requests.question.asked.here";
			return new TaskItem(this.words.say("requests.section." + section.name()), hint(section, asked, problems),
					OwnRequests.address(request) + "/edit/" + section.slug() + (back.isEmpty() ? "" : "?back=" + back),
					this.words.say(status), asked.isEmpty() ? progress.glyph() : Glyph.HALF);
		});
		return Stream.concat(sections, Stream.of(documents(request))).toList();
	}

	/** The last step: to read all answers, and to submit them. */
	TaskItem check(RequestRecord request) {
		boolean ready = this.rules.problems(request.party(), request.submissions(), request.answers()).isEmpty();
		boolean draft = request.status() == RequestStatus.DRAFT;
		return new TaskItem(this.words.say(draft ? "requests.check.title" : "requests.answer.begin"), null,
				OwnRequests.address(request) + (draft ? "/check" : "/answer"),
				this.words.say(ready ? "requests.check.ready" : "requests.check.not-ready"),
				ready ? Glyph.FULL : Glyph.EMPTY);
	}

	/** Something to look at, with the way to its field. */
	Link link(RequestRecord request, Problem problem, String back) {
		return new Link("%s/edit/%s?back=%s#%s".formatted(OwnRequests.address(request), problem.section().slug(), back,
				problem.field()), this.words.problem(problem));
	}

	private TaskItem documents(RequestRecord request) {
		int count = this.documents.of(request).size();
		return new TaskItem(this.words.say("requests.documents.title"), this.words.say("requests.documents.hint"),
				OwnRequests.address(request) + "/documents",
				(count > 0) ? this.words.say("requests.documents.count", count)
						: this.words.say("requests.progress.OPTIONAL"),
				(count > 0) ? Glyph.TICK : Glyph.EMPTY);
	}

	/**
	 * What the section is about, or which of its answers the Secretariat asks about, or
	 * what is no longer offered.
	 */
	private String hint(Section section, List<String> asked, List<Problem> problems) {
		List<String> retired = problems.stream()
			.filter((problem) -> problem.section() == section && problem.code().isOfRetired())
			.map(this.words::problem)
			.toList();
		if (!retired.isEmpty()) {
			return String.join(" ", retired);
		}
		return asked.isEmpty() ? this.words.say("requests.section.hint." + section.name())
				: this.words.say("requests.question.asks",
						this.words.list(asked.stream()
							.map((field) -> this.words.say("requests.quoted", this.words.label(section, field)))
							.toList()));
	}

}
