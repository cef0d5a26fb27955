package org.article12.assignments.web;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Delivery;
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
import org.article12.core.web.ShapedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre tells how the milestones of its plan stand. */
@Controller
@RequestMapping("/assignments/{id}/progress")
record ProgressController(WorkPage page, DeliveryVerbs verbs, ShapedForms forms, Acts acts, WorkingDays calendar,
		TemplatesOfForms templates) {

	@GetMapping
	String word(CurrentUser user, Opened opened, Model model) {
		WorkPage.require(opened, AssignmentStatus.ACCEPTED);
		model.addAttribute("form", ProgressForm.of(opened.delivery()));
		return show(user, opened, opened.delivery(), model);
	}

	/** Shows the form again with the words of a template. */
	@PostMapping(params = "use")
	String use(CurrentUser user, Opened opened, Press press, @ModelAttribute("form") ProgressForm typed, Model model) {
		Delivery shown = opened.delivery().asOf(press.seen());
		ProgressForm form = typed.fitted(shown);
		BindingResult errors = this.forms.check(form, model);
		WorkTemplate template = this.templates.chosen(user, TemplateKind.PROGRESS, form.from(), errors).orElse(null);
		if (template != null && template.content() instanceof TemplateContent.OfProgress progress) {
			ProgressForm filled = form.from(this.templates.words(opened).apply(progress.words()), shown);
			model.addAttribute("form", filled);
			TemplatesOfForms.filled(template, form, filled, model);
		}
		return show(user, opened, shown, model);
	}

	@PostMapping(params = "!use")
	String tell(CurrentUser user, Opened opened, Press press, @ModelAttribute("form") ProgressForm typed, Model model) {
		// What has moved is seen against what the form showed.
		Delivery shown = opened.delivery().asOf(press.seen());
		if (shown.plan().isEmpty()) {
			return show(user, opened, shown, model);
		}
		ProgressForm form = typed.fitted(shown);
		BindingResult errors = this.forms.check(form, model);
		form.check(this.calendar.today(), shown, errors);
		if (errors.hasErrors()) {
			return show(user, opened, shown, model);
		}
		return this.acts.once(press, () -> this.verbs.progress(user, opened.id(), press.seen(), form.toCommand(shown)),
				Done.at(opened.address(), "assignments.progress.saved"));
	}

	private String show(CurrentUser user, Opened opened, Delivery shown, Model model) {
		this.templates.offer(user, TemplateKind.PROGRESS, model);
		return this.page.milestones(opened, shown, model);
	}

}
