package org.article12.notifications.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.Option;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.store.Choices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one wants to be told. */
@Controller
@RequestMapping(ChoiceController.ADDRESS)
class ChoiceController {

	static final String ADDRESS = "/account/notifications";

	private final Choices choices;

	private final MessageSource messages;

	private final Acts acts;

	ChoiceController(Choices choices, MessageSource messages, Acts acts) {
		this.choices = choices;
		this.messages = messages;
		this.acts = acts;
	}

	@GetMapping
	String ask(CurrentUser user, Locale locale, Model model) {
		model.addAttribute("form", new ChoiceForm(this.choices.of(user.id()).name()));
		return show(user, locale, model);
	}

	@PostMapping
	String choose(CurrentUser user, Press press, @Valid @ModelAttribute("form") ChoiceForm form, BindingResult errors,
			Locale locale, Model model, RedirectAttributes next) {
		Optional<MailChoice> choice = form.toCommand();
		if (choice.isEmpty()) {
			return show(user, locale, model);
		}
		return this.acts.once(press, () -> {
			this.choices.choose(user.id(), choice.get());
			return Done.at(ADDRESS, "notifications.choice.done");
		}).follow(next);
	}

	private String show(CurrentUser user, Locale locale, Model model) {
		model.addAttribute("options",
				Stream.of(MailChoice.values())
					.map((choice) -> new Option(choice.name(), say("notifications.choice." + choice, locale),
							say("notifications.choice.hint." + choice, locale)))
					.toList());
		model.addAttribute("email", user.email());
		return "notifications/choice";
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
