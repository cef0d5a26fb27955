package org.article12.requests.web;

import java.util.List;
import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.web.ComesBack;
import org.article12.core.web.Formats;
import org.article12.requests.AnswerDrafts;
import org.article12.requests.Answers;
import org.article12.requests.FormPage;
import org.article12.requests.Reader;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.Requests;
import org.article12.requests.Stamp;
import org.article12.requests.Submission;
import org.article12.requests.TitledAnswers;
import org.article12.requests.Titles;
import org.article12.requests.domain.AnswersRules;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts together the page on which the Party answers the Secretariat's question: the
 * question and the answer first, then the answers of the form that can be changed.
 */
@Component
class AnswerPage {

	private final OwnRequests own;

	private final Requests requests;

	private final AnswersRules rules;

	private final RequestViews views;

	private final TaskItems items;

	private final Formats formats;

	AnswerPage(OwnRequests own, Requests requests, AnswersRules rules, RequestViews views, TaskItems items,
			Formats formats) {
		this.own = own;
		this.requests = requests;
		this.rules = rules;
		this.views = views;
		this.items = items;
		this.formats = formats;
	}

	/**
	 * The page with these words in its form, as they stand in the draft of the answer.
	 */
	String show(Model model, CurrentUser user, RequestRecord request, String words) {
		model.addAttribute("page", FormPage.of(Stamp.of(words)).stamp());
		return fill(model, user, request, AnswerForm.of(words));
	}

	/**
	 * The page beside what somebody else, or the user in another window, wrote meanwhile.
	 */
	String showConflict(Model model, CurrentUser user, RequestRecord request, AnswerForm form,
			AnswerDrafts.Meanwhile meanwhile) {
		model.addAttribute("page", FormPage.of(Stamp.of(meanwhile.words())).stamp());
		ComesBack.beside(new SectionPage.Conflict(meanwhile.last().byName(), meanwhile.last().own(),
				this.formats.time(meanwhile.last().at()), Map.of("words", meanwhile.words())), model);
		return fill(model, user, request, form);
	}

	/** The page again as it was sent; what is wrong with it is in the model already. */
	String show(Model model, CurrentUser user, RequestRecord request, AnswerForm form) {
		model.addAttribute("page", form.from().stamp());
		return fill(model, user, request, form);
	}

	private String fill(Model model, CurrentUser user, RequestRecord request, AnswerForm form) {
		model.addAttribute("record", request);
		model.addAttribute("form", form);
		Question question = this.own.question(request, user).orElse(null);
		model.addAttribute("question", question);
		model.addAttribute("items", this.items.of(request, Map.of(), question, "answer"));
		model.addAttribute("problems",
				this.rules.problems(request.party(), request.submissions(), request.answers())
					.stream()
					.map((problem) -> this.items.link(request, problem, "answer"))
					.toList());
		model.addAttribute("stamp", Stamp.of(request.answers()));
		model.addAttribute("differences",
				this.views.difference(lastSubmitted(request), request.titled(), Reader.PARTY));
		return "requests/answer";
	}

	private TitledAnswers lastSubmitted(RequestRecord request) {
		List<Submission> submissions = this.requests.submissions(request.id());
		return submissions.isEmpty() ? new TitledAnswers(Answers.NONE, Titles.NONE) : submissions.getLast().titled();
	}

}
