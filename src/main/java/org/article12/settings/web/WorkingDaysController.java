package org.article12.settings.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Working days and holidays. */
@Controller
record WorkingDaysController(SectionPages pages, SettingsBook book, SettingsWords words) {

	@GetMapping("/settings/calendar")
	String show(Model model) {
		model.addAttribute("days", days());
		return this.pages.show(CalendarForm.of(this.book.values(Section.CALENDAR), this.words::day), model);
	}

	@PostMapping("/settings/calendar")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") CalendarForm form, BindingResult errors,
			Model model) {
		model.addAttribute("days", days());
		return this.pages.take(user, press, form, errors, model);
	}

	private List<Option> days() {
		return Stream.of(DayOfWeek.values()).map((day) -> new Option(day.name(), this.words.name(day))).toList();
	}

}
