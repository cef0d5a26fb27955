package org.article12.assignments.web;

import java.util.UUID;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.assignments.store.WorkTemplates;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes a template; who presses twice is told the same, though it is gone. */
@Controller
@RequestMapping(TemplatesController.ADDRESS + "/{template}/deletion")
record TemplateDeletionController(WorkTemplates templates, Acts acts) {

	@PostMapping
	String delete(CurrentUser user, Press press, @PathVariable UUID template) {
		return this.acts.once(press, () -> {
			WorkTemplate found = this.templates.find(user, template)
				.orElseThrow(() -> new NotVisible("Template " + template));
			this.templates.delete(user, template);
			return Done.at(TemplatesController.ADDRESS, "assignments.templates.deleted", found.name());
		}).follow();
	}

}
