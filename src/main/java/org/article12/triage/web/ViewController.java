package org.article12.triage.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FormActs;
import org.article12.core.web.StaleForm;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.QueuePreferences;
import org.article12.triage.store.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A view of the queue that is saved: what it is called, and what it shows. */
@Controller
@RequestMapping(ViewsController.ADDRESS + "/{view}")
record ViewController(SavedViews views, QueuePreferences preferences, ListPlaces lists, FormActs acts) {

	@GetMapping
	String show(CurrentUser user, SavedView view, @RequestParam(defaultValue = "") String list, Model model) {
		model.addAttribute("form", ViewForm.of(view, view.id().equals(this.preferences.of(user.id()).view())));
		return page(view, list, user, model);
	}

	@PostMapping
	String change(CurrentUser user, Press press, SavedView view, @Valid @ModelAttribute("form") ViewForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String list, Model model) {
		String query = form.replaces() ? other(view, list, user).orElse(view.query()) : view.query();
		return this.acts.once(press, errors, "name", () -> {
			if (!this.views.change(user, view.id(), press.seen(), form.line(), query, form.wishes())) {
				throw new StaleForm(StaleForm.Why.MOVED, view.name(), ViewsController.ADDRESS + "/" + view.id(),
						List.of());
			}
			return Done.at(ViewsController.address(view.id()), "triage.view.done.changed", form.line());
		}).orElseGet(() -> page(view, list, user, model));
	}

	/** The list of an address, where it is another than the view's. */
	private Optional<String> other(SavedView view, String list, CurrentUser user) {
		return list.isEmpty() ? Optional.empty()
				: Optional.of(this.lists.saved(list, user)).filter((query) -> !query.equals(view.query()));
	}

	private String page(SavedView view, String list, CurrentUser user, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("other", other(view, list, user).orElse(null));
		model.addAttribute("kept", view.isKeptBy(user));
		return "triage/view";
	}

}
