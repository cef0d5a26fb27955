package org.article12.triage.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FormActs;
import org.article12.triage.store.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves lists of the queue under names. */
@Controller
@RequestMapping(ViewsController.ADDRESS)
record ViewsController(SavedViews views, ListPlaces lists, FormActs acts) {

	static final String ADDRESS = "/triage/views";

	@GetMapping("/new")
	String begin(CurrentUser user, @RequestParam(defaultValue = "page=1") String list, Model model) {
		model.addAttribute("form", ViewForm.empty());
		return show(list, user, model);
	}

	@PostMapping
	String save(CurrentUser user, Press press, @Valid @ModelAttribute("form") ViewForm form, BindingResult errors,
			@RequestParam(defaultValue = "page=1") String list, Model model) {
		return this.acts.once(press, errors, "name", () -> {
			UUID view = this.views.save(user, form.line(), this.lists.saved(list, user), form.wishes());
			return Done.at(address(view), "triage.view.done.saved", form.line());
		}).orElseGet(() -> show(list, user, model));
	}

	private String show(String list, CurrentUser user, Model model) {
		model.addAttribute("list", this.lists.saved(list, user));
		return "triage/view";
	}

	/** The queue as a view shows it. */
	static String address(UUID view) {
		return QueueAddress.QUEUE + "?view=" + view;
	}

}
