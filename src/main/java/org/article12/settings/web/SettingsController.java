package org.article12.settings.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.register.RegisterChange;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.web.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be set, and who changed it last. */
@Controller
record SettingsController(SettingsBook book, SettingsWords words, Formats formats) {

	@GetMapping("/settings")
	String settings(Model model) {
		model.addAttribute("sections", Stream.of(Section.values()).map(this::line).toList());
		return "settings/settings";
	}

	private SectionLine line(Section section) {
		List<RegisterChange> changes = this.book.since(section, 0);
		return new SectionLine(SectionPages.address(section), this.words.title(section), this.words.words(section),
				changes.isEmpty() ? this.words.say("settings.never") : this.words.say("settings.last",
						changes.getFirst().byName(), this.formats.time(changes.getFirst().at())));
	}

	/**
	 * A section, ready to read.
	 *
	 * @param address where it is
	 * @param title its name
	 * @param words what is set there
	 * @param changed who changed it last
	 */
	record SectionLine(String address, String title, String words, String changed) {
	}

}
