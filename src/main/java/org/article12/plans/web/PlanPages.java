package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.article12.catalogue.Catalogue;
import org.article12.core.NotVisible;
import org.article12.core.WorkingDays;
import org.article12.core.web.Option;
import org.article12.core.web.RegisterActs.Subject;
import org.article12.parties.Parties;
import org.article12.plans.ActivityId;
import org.article12.plans.Corrections;
import org.article12.plans.PlanKind;
import org.article12.plans.PlanProposals;
import org.article12.plans.PlanRegister;
import org.article12.plans.PlanStanding;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.RecordedActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Fills the pages on which something of a plan is recorded, corrected or decided on. */
@Component
class PlanPages {

	private final PlanRegister plans;

	private final Corrections corrections;

	private final Parties parties;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	private final PlanWords words;

	PlanPages(PlanRegister plans, Corrections corrections, Parties parties, Catalogue catalogue, WorkingDays calendar,
			PlanWords words) {
		this.plans = plans;
		this.corrections = corrections;
		this.parties = parties;
		this.catalogue = catalogue;
		this.calendar = calendar;
		this.words = words;
	}

	/** An activity of a plan; another is not visible. */
	RecordedActivity find(OpenedPlan opened, UUID activity) {
		return this.corrections.find(opened.plan().id(), new ActivityId(activity))
			.orElseThrow(() -> new NotVisible("Activity " + activity));
	}

	/** A day as it stands in a field; empty where there is none. */
	String typed(@Nullable LocalDate day) {
		return this.words.typed(day);
	}

	/** Says what is wrong with what was typed of an activity. */
	void check(ActivityForm form, Errors errors) {
		form.check(errors, this.catalogue, this.calendar.today());
	}

	/** Says what is wrong with what was typed of a plan. */
	void check(NationalPlanForm form, Errors errors) {
		form.check(errors, this.parties, this.calendar.today());
	}

	/** The activity that was typed, once nothing is wrong with it. */
	NewActivity read(ActivityForm form, OpenedPlan opened) {
		return form.toCommand(opened.plan().demonstration(), this.catalogue);
	}

	/** A plan as those are told who come late. */
	Subject subject(OpenedPlan opened, Locale locale) {
		PlanView plan = PlanView.of(opened.plan(), this.parties, locale);
		return this.words.subject(this.words.say("plans.plan.title", plan.party(), plan.edition()), opened.home());
	}

	/** The same of one of its activities. */
	Subject subject(OpenedPlan opened, RecordedActivity activity) {
		return this.words.subject(activity.content().code(), opened.at() + "/activities/" + activity.id());
	}

	/** The page on which an activity is recorded. */
	String recording(OpenedPlan opened, Locale locale, Model model) {
		show(opened, locale, model);
		model.addAttribute("areas", AreaOptions.of(this.catalogue));
		return "plans/activity";
	}

	/** The same page for an activity that is corrected. */
	String correction(OpenedPlan opened, RecordedActivity recorded, Locale locale, Model model) {
		model.addAttribute("activity", recorded.id());
		model.addAttribute("version", recorded.version());
		model.addAttribute("withdrawn", recorded.content().withdrawnOn());
		model.addAttribute("changes", this.words.lines(this.corrections.of(opened.plan().id(), recorded.id())));
		return recording(opened, locale, model);
	}

	/** The page on which a plan is recorded. */
	String planRecording(Locale locale, Model model) {
		model.addAttribute("parties", PartyOptions.of(this.parties, locale));
		model.addAttribute("kinds", Option.each(PlanKind.values(), "plans.kind.", this.words::say));
		return "plans/new";
	}

	/** The same page for a plan that is corrected, superseded or withdrawn. */
	String planCorrection(OpenedPlan opened, Locale locale, Model model) {
		show(opened, locale, model);
		model.addAttribute("version", opened.plan().version());
		model.addAttribute("standings", Option.each(PlanStanding.values(), "plans.standing.", this.words::say));
		model.addAttribute("others", others(opened));
		return planRecording(locale, model);
	}

	private List<Option> others(OpenedPlan opened) {
		return this.plans.of(opened.plan().party())
			.stream()
			.filter((other) -> !other.id().equals(opened.plan().id()))
			.filter((other) -> other.standing() == PlanStanding.IN_FORCE
					|| other.id().equals(opened.plan().supersededBy()))
			.map((other) -> new Option(other.id().toString(), other.edition()))
			.toList();
	}

	/** The page on which a proposal is decided on. */
	String proposal(OpenedPlan opened, PlanProposals.Subject subject, Locale locale, Model model) {
		show(opened, locale, model);
		model.addAttribute("version", subject.version());
		model.addAttribute("about", this.words.about(subject.proposed(), subject.activity()));
		model.addAttribute("proposal", this.words.proposal(subject.proposed()));
		return "plans/proposal";
	}

	private void show(OpenedPlan opened, Locale locale, Model model) {
		model.addAttribute("plan", PlanView.of(opened.plan(), this.parties, locale));
	}

}
