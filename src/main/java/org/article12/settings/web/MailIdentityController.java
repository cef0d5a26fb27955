package org.article12.settings.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** How mail presents itself. */
@Controller
record MailIdentityController(SectionPages pages, SettingsBook book) {

	@GetMapping("/settings/mail")
	String show(Model model) {
		return this.pages.show(MailForm.of(this.book.values(Section.MAIL)), model);
	}

	@PostMapping("/settings/mail")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") MailForm form, BindingResult errors,
			Model model) {
		return this.pages.take(user, press, form, errors, model);
	}

}
