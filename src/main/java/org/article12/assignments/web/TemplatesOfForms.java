package org.article12.assignments.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Text;
import org.article12.core.web.Option;
import org.article12.requests.RequestPlaceholders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Offers a centre's templates where its people write plans and reports. */
@Component
class TemplatesOfForms {

	private final WorkTemplates templates;

	private final RequestPlaceholders placeholders;

	TemplatesOfForms(WorkTemplates templates, RequestPlaceholders placeholders) {
		this.templates = templates;
		this.placeholders = placeholders;
	}

	/** Fills the model with what there is to begin with. */
	void offer(CurrentUser user, TemplateKind kind, Model model) {
		model.addAttribute("templateKind", kind.name());
		model.addAttribute("templates",
				of(user, kind).stream()
					.map((template) -> new Option(template.id().toString(), template.name()))
					.toList());
	}

	private List<WorkTemplate> of(CurrentUser user, TemplateKind kind) {
		return this.templates.of(user).stream().filter((template) -> template.kind() == kind).toList();
	}

	/** The template that is chosen; says so where none is. */
	Optional<WorkTemplate> chosen(CurrentUser user, TemplateKind kind, TemplateUse use, Errors errors) {
		Optional<WorkTemplate> chosen = use.id()
			.flatMap((id) -> this.templates.find(user, id))
			.filter((template) -> template.kind() == kind);
		if (chosen.isEmpty()) {
			errors.rejectValue("from.template", "assignments.templates.choose");
		}
		return chosen;
	}

	/** What fills in the words of a template for that work. */
	UnaryOperator<String> words(Opened opened) {
		Locale language = ReaderLanguage.get();
		return (words) -> this.placeholders.fill(words, opened.request(), language,
				() -> opened.assignment().workDueOn());
	}

	/** Says what a template filled: all that was empty and that it has, or nothing. */
	static void filled(WorkTemplate template, Object before, Object after, Model model) {
		model.addAttribute("focus", "from.template");
		model.addAttribute("filledFrom", template.name());
		model.addAttribute("filledNothing", before.equals(after));
	}

	/** A text of a form, or of the template where it is empty. */
	static String orFrom(String typed, String template, UnaryOperator<String> words) {
		return Text.isBlank(typed) ? words.apply(template) : typed;
	}

}
