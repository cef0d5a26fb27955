package org.article12.assignments.web;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre writes down the plan that it has agreed with the Party. */
@Controller
@RequestMapping("/assignments/{id}/plan")
class PlanController {

	private final WorkPage page;

	private final DeliveryVerbs verbs;

	private final Acts acts;

	private final WorkingDays calendar;

	PlanController(WorkPage page, DeliveryVerbs verbs, Acts acts, WorkingDays calendar) {
		this.page = page;
		this.verbs = verbs;
		this.acts = acts;
		this.calendar = calendar;
	}

	@GetMapping
	ModelAndView word(CurrentUser user, @PathVariable String id, Model model) {
		Opened opened = this.page.begin(user, id, AssignmentStatus.ACCEPTED);
		return form(opened, WorkPlanForm.of(opened.delivery()), model);
	}

	@PostMapping
	ModelAndView agree(CurrentUser user, @PathVariable String id, Press press,
			@ModelAttribute("form") WorkPlanForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String add, Model model, RedirectAttributes next) {
		Opened opened = this.page.open(user, id);
		if (add != null) {
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAttribute("focus", added(form.adding(add), add));
			return form(opened, form.adding(add), model);
		}
		form.check(this.calendar, errors);
		if (errors.hasErrors()) {
			return form(opened, form, model);
		}
		return new ModelAndView(this.acts.once(press, () -> {
			this.verbs.agree(user, opened.assignment().id(), press.seen(), form.toPlan());
			return Done.at(opened.address(), "assignments.plan.saved");
		}).follow(next));
	}

	private ModelAndView form(Opened opened, WorkPlanForm form, Model model) {
		this.page.show(opened, model);
		model.addAttribute("form", form);
		model.addAttribute("first", opened.delivery().plan().isEmpty());
		return new ModelAndView("assignments/plan");
	}

	/** The first field of the row that was added. */
	private static String added(WorkPlanForm form, String what) {
		return switch (what) {
			case "outputs" -> "outputs[%d].text".formatted(form.outputs().size() - 1);
			case "milestones" -> "milestones[%d].title".formatted(form.milestones().size() - 1);
			default -> "costs[%d].source".formatted(form.costs().size() - 1);
		};
	}

}
