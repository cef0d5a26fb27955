package org.article12.assignments.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FormActs;
import org.article12.core.web.StaleForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A template that a centre keeps. */
@Controller
@RequestMapping(TemplatesController.ADDRESS + "/{template}")
record TemplateController(WorkTemplates templates, FormActs acts) {

	@GetMapping
	String show(WorkTemplate template, Model model) {
		model.addAttribute("form", TemplateForm.of(template.name(), template.content()));
		return TemplatePage.show(template.kind(), model);
	}

	@PostMapping(params = "add")
	String add(WorkTemplate template, @ModelAttribute("form") TemplateForm form, @RequestParam String add,
			Model model) {
		return TemplatePage.show(template.kind(), form, add, model);
	}

	@PostMapping(params = "!add")
	String change(CurrentUser user, Press press, WorkTemplate template,
			@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model) {
		form.check(template.kind(), errors);
		return this.acts.once(press, errors, "name", () -> {
			if (!this.templates.change(user, template, press.seen(), form.name(), form.toCommand(template.kind()))) {
				throw new StaleForm(StaleForm.Why.MOVED, template.name(),
						TemplatesController.ADDRESS + "/" + template.id(), List.of());
			}
			return Done.at(TemplatesController.ADDRESS, "assignments.templates.kept", form.name());
		}).orElseGet(() -> TemplatePage.show(template.kind(), model));
	}

}
