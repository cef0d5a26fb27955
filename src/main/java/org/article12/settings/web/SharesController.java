package org.article12.settings.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.Officers.Officer;
import org.article12.core.act.Press;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.settings.WorkSharing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether the portal gives requests to officers itself, and in which shares. */
@Controller
record SharesController(SectionPages pages, SettingsBook book, Officers officers) {

	@GetMapping("/settings/assigning")
	String show(Model model) {
		List<Officer> active = named(model);
		return this.pages.show(SharesForm.of(WorkSharing.of(this.book.values(Section.ASSIGNING)), active), model);
	}

	@PostMapping("/settings/assigning")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") SharesForm form, BindingResult errors,
			Model model) {
		form.check(named(model), errors);
		return this.pages.take(user, press, form, errors, model);
	}

	private List<Officer> named(Model model) {
		List<Officer> active = this.officers.active();
		Map<String, String> names = active.stream()
			.collect(Collectors.toMap((one) -> one.id().toString(), Officer::name));
		model.addAttribute("names", names);
		return active;
	}

}
