package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Codes;
import org.article12.core.web.OneOf;
import org.article12.requests.Capacity;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.SimilarRequest;
import org.article12.requests.SimilarRequests;
import org.article12.requests.Stamp;
import org.article12.requests.StatusView;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.store.PartyRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page on which all answers are checked before they are submitted. */
@Component
class CheckPage {

	private final TaskItems items;

	private final AnswersRules rules;

	private final RequestViews views;

	private final DocumentsPage documents;

	private final RequestWords words;

	private final SimilarRequests similar;

	private final SectionChoices choices;

	private final PartyRequests list;

	CheckPage(TaskItems items, AnswersRules rules, RequestViews views, DocumentsPage documents, RequestWords words,
			SimilarRequests similar, SectionChoices choices, PartyRequests list) {
		this.items = items;
		this.rules = rules;
		this.views = views;
		this.documents = documents;
		this.words = words;
		this.similar = similar;
		this.choices = choices;
		this.list = list;
	}

	/**
	 * The page as one comes to it: the capacity is that in which the person acted last.
	 */
	String begin(Model model, CurrentUser user, RequestRecord request) {
		model.addAttribute("form",
				new SubmissionForm(this.list.lastCapacity(user.id()).orElse(Capacity.NATIONAL_FOCAL_POINT).name()));
		return show(model, user, request);
	}

	/** The page; its form is in the model already. */
	String show(Model model, CurrentUser user, RequestRecord request) {
		List<Problem> problems = this.rules.problems(request.party(), request.submissions(), request.answers());
		model.addAttribute("record", request);
		model.addAttribute("party", user.body());
		model.addAttribute("answers", this.views.answersToChange(request.answers(), request.reference()));
		model.addAttribute("problems",
				problems.stream().map((problem) -> this.items.link(request, problem, "check")).toList());
		model.addAttribute("documents", this.documents.of(request));
		model.addAttribute("stamp", Stamp.of(request.answers()));
		model.addAttribute("similar", this.similar.forParty(request).stream().map((one) -> alike(one, user)).toList());
		model.addAttribute("capacities", this.choices.capacities());
		return "requests/check";
	}

	private Alike alike(SimilarRequest one, CurrentUser user) {
		String title = Text.isBlank(one.title()) ? this.words.say("requests.untitled") : one.title();
		return new Alike("/requests/" + one.reference(), one.reference().value(), title,
				this.views.status(one.status(), user), this.words.likeness(one.in()));
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
	record SubmissionForm(@OneOf(value = Capacity.class, message = "{requests.capacity.missing}") String capacity) {

		SubmissionForm(@Nullable String capacity) {
			this.capacity = (capacity != null) ? capacity : "";
		}

		/** The capacity that was chosen; of none that of a national focal point. */
		Capacity toCommand() {
			return Codes.find(Capacity.class, this.capacity).orElse(Capacity.NATIONAL_FOCAL_POINT);
		}

	}

}
