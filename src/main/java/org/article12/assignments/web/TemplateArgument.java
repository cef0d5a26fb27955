package org.article12.assignments.web;

import java.util.Map;
import java.util.UUID;

import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a centre its template that an address names, as {@code {template}}, in every
 * handler that asks for a {@link WorkTemplate}. The page finds it in the model as
 * {@code template}.
 */
@Component
class TemplateArgument extends AddressArgument<WorkTemplate> {

	private final WorkTemplates templates;

	TemplateArgument(WorkTemplates templates, CurrentUserAccess users) {
		super(users);
		this.templates = templates;
	}

	@Override
	protected WorkTemplate find(CurrentUser user, Map<String, String> address) {
		UUID id = id(address, "template");
		return this.templates.find(user, id).orElseThrow(() -> new NotVisible("Template " + id));
	}

	@Override
	protected void show(WorkTemplate found, ModelAndViewContainer page) {
		page.addAttribute("template", found);
	}

}
