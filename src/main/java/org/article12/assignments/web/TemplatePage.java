package org.article12.assignments.web;

import org.article12.assignments.domain.TemplateKind;
import org.article12.core.settings.Placeholder;
import org.springframework.ui.Model;

/** What the page of a template shows, of one to come or of one that is kept. */
final class TemplatePage {

	private TemplatePage() {
	}

	static String show(TemplateKind kind, Model model) {
		model.addAttribute("kind", kind.name());
		model.addAttribute("known", Placeholder.known());
		return "assignments/template";
	}

	/** The same with one row more. */
	static String show(TemplateKind kind, TemplateForm form, String added, Model model) {
		TemplateForm more = form.adding(added);
		model.addAttribute("form", more);
		model.addAttribute("focus", more.lastRow(added));
		return show(kind, model);
	}

}
