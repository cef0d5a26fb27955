package org.article12.requests.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.web.Link;
import org.article12.core.web.Option;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Requests;
import org.article12.requests.SimilarRequest;
import org.article12.requests.SimilarRequests;
import org.article12.requests.Stamp;
import org.article12.requests.StatusView;
import org.article12.requests.Submission;
import org.article12.requests.domain.AnswersRules;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts together the page on which all answers are checked before they are submitted, for
 * the first time or in answer to a question.
 */
@Component
class CheckPage {

	private final OwnRequests own;

	private final Requests requests;

	private final AnswersRules rules;

	private final RequestViews views;

	private final DocumentsPage documents;

	private final RequestWords words;

	private final SimilarRequests similar;

	CheckPage(OwnRequests own, Requests requests, AnswersRules rules, RequestViews views, DocumentsPage documents,
			RequestWords words, SimilarRequests similar) {
		this.own = own;
		this.requests = requests;
		this.rules = rules;
		this.views = views;
		this.documents = documents;
		this.words = words;
		this.similar = similar;
	}

	/** The page; its form is in the model already. */
	String show(Model model, CurrentUser user, RequestRecord request) {
		boolean draft = request.status() == RequestStatus.DRAFT;
		List<Problem> problems = this.rules.problems(request.party(), request.answers());
		model.addAttribute("record", request);
		model.addAttribute("party", user.body());
		model.addAttribute("draft", draft);
		model.addAttribute("answers", this.views.answersToChange(request.answers(), request.reference()));
		model.addAttribute("problems", problems.stream().map((problem) -> link(request, problem)).toList());
		model.addAttribute("documents", this.documents.of(request));
		model.addAttribute("stamp", Stamp.of(request.answers()));
		model.addAttribute("similar", this.similar.forParty(request).stream().map((one) -> alike(one, user)).toList());
		if (draft) {
			model.addAttribute("capacities", capacities());
		}
		else {
			model.addAttribute("question", this.own.question(request, user).orElse(null));
			model.addAttribute("differences", this.views.difference(lastSubmitted(request), request.answers()));
		}
		return "requests/check";
	}

	/**
	 * Whether the answers read differently than when they were last submitted, or files
	 * go with them that did not.
	 */
	boolean isChanged(RequestRecord request) {
		return !lastSubmitted(request).equals(request.answers()) || this.documents.isAnyPending(request);
	}

	private Answers lastSubmitted(RequestRecord request) {
		List<Submission> submissions = this.requests.submissions(request.id());
		return submissions.isEmpty() ? Answers.NONE : submissions.getLast().answers();
	}

	private Link link(RequestRecord request, Problem problem) {
		return new Link("%s/edit/%s?back=check#%s".formatted(OwnRequests.address(request), problem.section().slug(),
				problem.field()), this.words.problem(problem));
	}

	private Alike alike(SimilarRequest one, CurrentUser user) {
		String title = one.title().isBlank() ? this.words.say("requests.untitled") : one.title();
		return new Alike("/requests/" + one.reference(), one.reference().value(), title,
				this.views.status(one.status(), user), this.words.likeness(one.in()));
	}

	private List<Option> capacities() {
		return Stream.of(Capacity.values())
			.map((capacity) -> new Option(capacity.name(), this.words.say("requests.capacity." + capacity.name()),
					this.words.say("requests.capacity.hint." + capacity.name())))
			.toList();
	}

	/**
	 * Another request of the Party that may ask for the same.
	 *
	 * @param href where it is read
	 * @param reference its reference
	 * @param title its title
	 * @param status where it stands
	 * @param why in what the two are alike
	 */
	record Alike(String href, String reference, String title, StatusView status, String why) {
	}

	/** In which capacity one submits. */
	record SubmissionForm(String capacity) {
	}

	/** The answer in words to a question. */
	record AnswerForm(String words) {
	}

}
