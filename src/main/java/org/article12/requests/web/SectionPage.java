package org.article12.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.web.ComesBack;
import org.article12.core.web.Formats;
import org.article12.core.web.Option;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.requests.AnswerField;
import org.article12.requests.Answers;
import org.article12.requests.EditedMeanwhile;
import org.article12.requests.FormPage;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Section;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.store.SavedSections;
import org.article12.requests.store.SavedSections.How;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Puts together what the page of one section shows. */
@Component
class SectionPage {

	/** More activities than this are searched through. */
	private static final int MANY_ACTIVITIES = 12;

	private final OwnRequests requests;

	private final AnswersRules rules;

	private final SavedSections saved;

	private final Plans plans;

	private final SectionChoices choices;

	private final RequestWords words;

	private final RequestViews views;

	private final Formats formats;

	SectionPage(OwnRequests requests, AnswersRules rules, SavedSections saved, Plans plans, SectionChoices choices,
			RequestWords words, RequestViews views, Formats formats) {
		this.requests = requests;
		this.rules = rules;
		this.saved = saved;
		this.plans = plans;
		this.choices = choices;
		this.words = words;
		this.views = views;
		this.formats = formats;
	}

	/**
	 * The page with these answers in its form.
	 * @param part what stands in the form
	 * @param check whether to show what is wrong although nobody has saved it
	 */
	void show(Model model, CurrentUser user, RequestRecord request, Answers.Part part, SectionQuery query,
			boolean check) {
		Section section = part.section();
		model.addAttribute("record", request);
		SavedSections.Saved saved = this.saved.of(request.id());
		model.addAttribute("arrived", String.join(" ", saved.arrived()));
		model.addAttribute("section", section);
		model.addAttribute("title", this.words.say("requests.section." + section.name()));
		model.addAttribute("step", Steps.number(section));
		model.addAttribute("steps", Steps.ALL);
		Optional<Question> question = this.requests.question(request, user);
		model.addAttribute("question", question.orElse(null));
		model.addAttribute("asked", question.map((asked) -> asked.about(section)).orElse(List.of()));
		model.addAttribute("query", query);
		model.addAttribute("form", part);
		boolean stayed = model.containsAttribute(SectionController.STAYED);
		if (!stayed && (check || request.submissions() > 0 || saved.how().get(section) == How.BY_HAND)) {
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors(request, part));
		}
		switch (part) {
			case Answers.Activities it -> activities(model, request, it, query);
			case Answers.Areas it -> areas(model, request, it);
			case Answers.Need it -> need(model, it);
			case Answers.Timing _ -> model.addAttribute("urgencies", this.choices.urgencies());
			case Answers.Policy it -> policy(model, it);
			case Answers.Contact _ -> {
			}
		}
	}

	/**
	 * The page on which what was typed stands beside what somebody else, or the user in
	 * another window, made of the same fields. To save it then replaces the other.
	 */
	void showConflict(Model model, CurrentUser user, RequestRecord request, EditedMeanwhile edited,
			SectionQuery query) {
		Map<String, String> theirs = new LinkedHashMap<>(this.views.values(edited.theirs()));
		theirs.keySet().retainAll(edited.fields());
		model.addAttribute("stamp", FormPage.of(edited.theirs()).stamp());
		ComesBack.beside(new Conflict(edited.last().byName(), edited.last().own(),
				this.formats.time(edited.last().at()), theirs), model);
		show(model, user, request, edited.merged(), query, false);
	}

	private BindingResult errors(RequestRecord request, Answers.Part part) {
		BindingResult errors = new BeanPropertyBindingResult(part, "form");
		for (Problem problem : this.rules.problems(request.party(), request.submissions(),
				request.answers().with(part))) {
			if (problem.section() == part.section()) {
				errors.rejectValue(problem.field(), "requests.problem." + problem.code(),
						this.words.parameters(problem), null);
			}
		}
		return errors;
	}

	private void activities(Model model, RequestRecord request, Answers.Activities part, SectionQuery query) {
		List<PlanActivity> all = this.plans.activitiesOf(request.party());
		List<Option> shown = this.choices.activities(all, part, query.q());
		model.addAttribute("activities", shown);
		model.addAttribute("onRecord", all.size());
		model.addAttribute("many", all.size() > MANY_ACTIVITIES);
		model.addAttribute("sample", all.stream().anyMatch(PlanActivity::demonstration));
	}

	private void areas(Model model, RequestRecord request, Answers.Areas part) {
		List<String> chosen = request.answers().activities().chosen();
		List<PlanActivity> activities = chosen.isEmpty() ? List.of()
				: this.plans.activitiesOf(request.party())
					.stream()
					.filter((activity) -> chosen.contains(activity.id().value().toString()))
					.toList();
		model.addAttribute("groups", this.choices.areas(part, activities));
		model.addAttribute("guidance", this.choices.guidance(part));
		model.addAttribute("most", AnswersRules.MOST_AREAS);
	}

	private void need(Model model, Answers.Need part) {
		model.addAttribute("pops", this.choices.pops(part));
		model.addAttribute("kinds", this.choices.kinds());
		model.addAttribute("languages", this.choices.languages());
		model.addAttribute("helpAtMost",
				this.formats.number(new AnswerField(Section.NEED, "help").longest().orElseThrow()));
	}

	private void policy(Model model, Answers.Policy part) {
		model.addAttribute("synergies", this.choices.agreements(part));
		model.addAttribute("publish", this.choices.publish());
	}

	/**
	 * What was saved in the meantime, beside what was typed.
	 *
	 * @param who who saved it
	 * @param own whether that was the user, in another window
	 * @param when when
	 * @param theirs what was saved, by field
	 */
	record Conflict(String who, boolean own, String when, Map<String, String> theirs) {
	}

}
