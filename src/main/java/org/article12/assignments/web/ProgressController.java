package org.article12.assignments.web;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre tells how the milestones of its plan stand. */
@Controller
@RequestMapping("/assignments/{id}/progress")
class ProgressController {

	private final WorkPage page;

	private final DeliveryViews views;

	private final DeliveryVerbs verbs;

	private final Acts acts;

	private final WorkingDays calendar;

	ProgressController(WorkPage page, DeliveryViews views, DeliveryVerbs verbs, Acts acts, WorkingDays calendar) {
		this.page = page;
		this.views = views;
		this.verbs = verbs;
		this.acts = acts;
		this.calendar = calendar;
	}

	@GetMapping
	ModelAndView word(CurrentUser user, @PathVariable String id, Model model) {
		Opened opened = this.page.begin(user, id, AssignmentStatus.ACCEPTED);
		Delivery delivery = opened.delivery();
		if (delivery.plan().isEmpty()) {
			return planFirst(opened);
		}
		return form(opened, delivery, ProgressForm.of(delivery), model);
	}

	@PostMapping
	ModelAndView tell(CurrentUser user, @PathVariable String id, Press press,
			@ModelAttribute("form") ProgressForm typed, Model model, RedirectAttributes next) {
		Opened opened = this.page.open(user, id);
		// What has moved is seen against what the form showed.
		Delivery shown = opened.delivery().asOf(press.seen());
		if (shown.plan().isEmpty()) {
			return planFirst(opened);
		}
		ProgressForm form = typed.fitted(shown);
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		form.check(this.calendar.today(), shown, errors);
		if (errors.hasErrors()) {
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
			return form(opened, shown, form, model);
		}
		return new ModelAndView(this.acts.once(press, () -> {
			this.verbs.progress(user, opened.assignment().id(), press.seen(), form.toProgress(shown));
			return Done.at(opened.address(), "assignments.progress.saved");
		}).follow(next));
	}

	private ModelAndView form(Opened opened, Delivery shown, ProgressForm form, Model model) {
		this.page.show(opened, model);
		model.addAttribute("form", form);
		model.addAttribute("milestones", this.views.milestones(shown));
		return new ModelAndView("assignments/progress");
	}

	private static ModelAndView planFirst(Opened opened) {
		return new ModelAndView("redirect:" + opened.address() + "/plan");
	}

}
