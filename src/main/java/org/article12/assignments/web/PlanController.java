package org.article12.assignments.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.parties.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A centre writes down the plan that it has agreed with the Party. */
@Controller
@RequestMapping("/assignments/{id}/plan")
record PlanController(WorkPage page, DeliveryVerbs verbs, Acts acts, WorkingDays calendar, TemplatesOfForms templates) {

	@GetMapping
	String word(CurrentUser user, Opened opened, Model model) {
		WorkPage.require(opened, AssignmentStatus.ACCEPTED);
		return show(user, opened, WorkPlanForm.of(opened.delivery(), this.calendar.today()), model);
	}

	/** Shows the form again with another row. */
	@PostMapping(params = "add")
	String add(CurrentUser user, Opened opened, @ModelAttribute("form") WorkPlanForm form, @RequestParam String add,
			Model model) {
		WorkPlanForm more = form.adding(add);
		model.addAttribute("focus", more.lastRow(add));
		return show(user, opened, more, model);
	}

	/** Shows the form again with what a template has for what is empty. */
	@PostMapping(params = "use")
	String use(CurrentUser user, Opened opened, @ModelAttribute("form") WorkPlanForm form, BindingResult errors,
			Model model) {
		WorkTemplate template = this.templates.chosen(user, TemplateKind.PLAN, form.from(), errors).orElse(null);
		LocalDate start = form.from().start(errors).orElse(this.calendar.today());
		if (errors.hasErrors() || template == null || !(template.content() instanceof TemplateContent.OfPlan plan)) {
			return show(user, opened, form, model);
		}
		WorkPlanForm filled = form.from(plan, start, this.calendar, this.templates.words(opened));
		TemplatesOfForms.filled(template, form, filled, model);
		return show(user, opened, filled, model);
	}

	@PostMapping(params = { "!add", "!use" })
	String agree(CurrentUser user, Opened opened, Press press, @Valid @ModelAttribute("form") WorkPlanForm form,
			BindingResult errors, Model model) {
		form.check(this.calendar, errors);
		if (errors.hasErrors()) {
			return show(user, opened, form, model);
		}
		return this.acts.once(press, () -> this.verbs.agree(user, opened.id(), press.seen(), form.toCommand()),
				Done.at(opened.address(), "assignments.plan.saved"));
	}

	private String show(CurrentUser user, Opened opened, WorkPlanForm form, Model model) {
		this.page.show(opened, model);
		this.templates.offer(user, TemplateKind.PLAN, model);
		model.addAttribute("form", form);
		model.addAttribute("first", opened.delivery().plan().isEmpty());
		return "assignments/plan";
	}

}
