package org.article12.assignments.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.text.Text;
import org.article12.core.web.Codes;
import org.article12.core.web.FormActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A centre keeps words with which its people begin plans and reports. */
@Controller
@RequestMapping(TemplatesController.ADDRESS)
record TemplatesController(WorkTemplates templates, TemplatesFromWork fromWork, FormActs acts) {

	static final String ADDRESS = "/assignments/templates";

	@GetMapping
	String list(CurrentUser user, Model model) {
		Map<TemplateKind, List<WorkTemplate>> kept = this.templates.of(user)
			.stream()
			.collect(Collectors.groupingBy(WorkTemplate::kind));
		model.addAttribute("kinds", List.of(TemplateKind.values()));
		model.addAttribute("kept", kept);
		model.addAttribute("most", WorkTemplate.MOST);
		return "assignments/templates";
	}

	/** Begins a template, from nothing or from what was written for an assignment. */
	@GetMapping("/new")
	String begin(CurrentUser user, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String from, Model model) {
		TemplateKind of = kind(kind);
		model.addAttribute("form", Text.isBlank(from) ? TemplateForm.empty() : this.fromWork.form(user, of, from));
		return TemplatePage.show(of, model);
	}

	/** Shows the form again with another row. */
	@PostMapping(params = "add")
	String add(@RequestParam(defaultValue = "") String kind, @ModelAttribute("form") TemplateForm form,
			@RequestParam String add, Model model) {
		return TemplatePage.show(kind(kind), form, add, model);
	}

	@PostMapping(params = "!add")
	String keep(CurrentUser user, Press press, @RequestParam(defaultValue = "") String kind,
			@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model) {
		TemplateKind of = kind(kind);
		form.check(of, errors);
		return this.acts.once(press, errors, "name", () -> {
			this.templates.keep(user, of, form.name(), form.toCommand(of));
			return Done.at(ADDRESS, "assignments.templates.kept", form.name());
		}).orElseGet(() -> TemplatePage.show(of, model));
	}

	private static TemplateKind kind(String kind) {
		return Codes.find(TemplateKind.class, kind).orElse(TemplateKind.PLAN);
	}

}
