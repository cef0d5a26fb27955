package org.article12.notifications.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.notifications.store.Choices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How one wants to be told. */
@Controller
@RequestMapping(ChoiceController.ADDRESS)
record ChoiceController(Choices choices, ChoicePage page, Acts acts) {

	static final String ADDRESS = "/account/notifications";

	@GetMapping
	String ask(CurrentUser user, Model model) {
		model.addAttribute("form", new ChoiceForm(this.choices.of(user.id()).name()));
		return this.page.show(user, model);
	}

	@PostMapping
	String choose(CurrentUser user, Press press, @Valid @ModelAttribute("form") ChoiceForm form, BindingResult errors,
			Model model) {
		return errors.hasErrors() ? this.page.show(user, model) : this.acts.once(press,
				() -> this.choices.choose(user.id(), form.toCommand()), Done.at(ADDRESS, "notifications.choice.done"));
	}

}
