package org.article12.assignments.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.article12.assignments.domain.TemplateKind;
import org.article12.core.text.Text;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.settings.Placeholder;
import org.article12.core.web.Codes;
import org.article12.core.web.ComesBack;
import org.article12.core.web.StaleForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre keeps words with which its people begin plans and reports. */
@Controller
@RequestMapping(TemplatesController.ADDRESS)
record TemplatesController(WorkTemplates templates, TemplatesFromWork fromWork, Acts acts) {

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
		return page(of, model);
	}

	/** Shows the form again with another row. */
	@PostMapping(params = "add")
	String add(@RequestParam(defaultValue = "") String kind, @ModelAttribute("form") TemplateForm form,
			@RequestParam String add, Model model) {
		return page(kind(kind), form, add, model);
	}

	@PostMapping(params = "!add")
	String keep(CurrentUser user, Press press, @RequestParam(defaultValue = "") String kind,
			@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		TemplateKind of = kind(kind);
		form.check(of, errors);
		if (errors.hasErrors()) {
			return page(of, model);
		}
		try {
			return this.acts.once(press, next, () -> this.templates.keep(user, of, form.name(), form.toCommand(of)),
					Done.at(ADDRESS, "assignments.templates.kept", form.name()));
		}
		catch (Refused refused) {
			ComesBack.refused(refused, "name", errors);
			return page(of, model);
		}
	}

	@GetMapping("/{template}")
	String show(CurrentUser user, @PathVariable UUID template, Model model) {
		WorkTemplate found = find(user, template);
		model.addAttribute("form", TemplateForm.of(found.name(), found.content()));
		return page(found, model);
	}

	@PostMapping(path = "/{template}", params = "add")
	String addTo(CurrentUser user, @PathVariable UUID template, @ModelAttribute("form") TemplateForm form,
			@RequestParam String add, Model model) {
		WorkTemplate found = find(user, template);
		model.addAttribute("template", found);
		return page(found.kind(), form, add, model);
	}

	@PostMapping(path = "/{template}", params = "!add")
	String change(CurrentUser user, Press press, @PathVariable UUID template,
			@Valid @ModelAttribute("form") TemplateForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		WorkTemplate found = find(user, template);
		form.check(found.kind(), errors);
		if (errors.hasErrors()) {
			return page(found, model);
		}
		try {
			return this.acts.once(press, next, () -> {
				if (!this.templates.change(user, found, press.seen(), form.name(), form.toCommand(found.kind()))) {
					throw new StaleForm(StaleForm.Why.MOVED, found.name(), ADDRESS + "/" + template, List.of());
				}
			}, Done.at(ADDRESS, "assignments.templates.kept", form.name()));
		}
		catch (Refused refused) {
			ComesBack.refused(refused, "name", errors);
			return page(found, model);
		}
	}

	@PostMapping("/{template}/deletion")
	String delete(CurrentUser user, Press press, @PathVariable UUID template, RedirectAttributes next) {
		return this.acts.once(press, () -> {
			WorkTemplate found = find(user, template);
			this.templates.delete(user, template);
			return Done.at(ADDRESS, "assignments.templates.deleted", found.name());
		}).follow(next);
	}

	private WorkTemplate find(CurrentUser user, UUID template) {
		return this.templates.find(user, template).orElseThrow(() -> new NotVisible("Template " + template));
	}

	private static TemplateKind kind(String kind) {
		return Codes.find(TemplateKind.class, kind).orElse(TemplateKind.PLAN);
	}

	private static String page(TemplateKind kind, TemplateForm form, String added, Model model) {
		TemplateForm more = form.adding(added);
		model.addAttribute("form", more);
		model.addAttribute("focus", more.lastRow(added));
		return page(kind, model);
	}

	private static String page(WorkTemplate template, Model model) {
		model.addAttribute("template", template);
		return page(template.kind(), model);
	}

	private static String page(TemplateKind kind, Model model) {
		model.addAttribute("kind", kind.name());
		model.addAttribute("known", Placeholder.known());
		return "assignments/template";
	}

}
