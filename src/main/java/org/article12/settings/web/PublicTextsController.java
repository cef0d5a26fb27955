package org.article12.settings.web;

import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.settings.PublicText;
import org.article12.core.settings.PublicTexts;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What public pages say. */
@Controller
record PublicTextsController(SectionPages pages, SettingsBook book, PublicTexts texts) {

	@GetMapping("/settings/texts")
	String show(Model model) {
		model.addAttribute("names", PublicText.values());
		model.addAttribute("own", Stream.of(PublicText.values()).map(this.texts::own).toList());
		return this.pages.show(TextsForm.of(this.book.values(Section.TEXTS)), model);
	}

	@PostMapping("/settings/texts")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") TextsForm form, BindingResult errors,
			Model model) {
		model.addAttribute("names", PublicText.values());
		model.addAttribute("own", Stream.of(PublicText.values()).map(this.texts::own).toList());
		return this.pages.take(user, press, form, errors, model);
	}

}
