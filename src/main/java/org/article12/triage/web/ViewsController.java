package org.article12.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.core.web.StaleForm;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.QueuePreferences;
import org.article12.triage.store.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves lists of the queue under names. */
@Controller
@RequestMapping("/triage/views")
record ViewsController(SavedViews views, QueuePreferences preferences, ListPlaces lists, Acts acts) {

	private static final String PAGE = "triage/view";

	@GetMapping("/new")
	String begin(CurrentUser user, @RequestParam(defaultValue = "page=1") String list, Model model) {
		model.addAttribute("form", ViewForm.empty());
		return page(list, user, model);
	}

	@PostMapping
	String save(CurrentUser user, Press press, @Valid @ModelAttribute("form") ViewForm form, BindingResult errors,
			@RequestParam(defaultValue = "page=1") String list, Model model, RedirectAttributes next) {
		if (errors.hasErrors()) {
			return page(list, user, model);
		}
		try {
			return this.acts.once(press, () -> {
				UUID view = this.views.save(user, form.line(), this.lists.saved(list, user), form.wishes());
				return Done.at(address(view), "triage.view.done.saved", form.line());
			}).follow(next);
		}
		catch (Refused refused) {
			ComesBack.refused(refused, "name", errors);
			return page(list, user, model);
		}
	}

	@GetMapping("/{view}")
	String show(CurrentUser user, @PathVariable UUID view, @RequestParam(defaultValue = "") String list, Model model) {
		SavedView found = find(view, user);
		model.addAttribute("form", ViewForm.of(found, view.equals(this.preferences.of(user.id()).view())));
		return page(found, list, user, model);
	}

	@PostMapping("/{view}")
	String change(CurrentUser user, Press press, @PathVariable UUID view, @Valid @ModelAttribute("form") ViewForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String list, Model model, RedirectAttributes next) {
		SavedView found = find(view, user);
		if (errors.hasErrors()) {
			return page(found, list, user, model);
		}
		String query = form.replaces() ? other(found, list, user).orElse(found.query()) : found.query();
		try {
			return this.acts.once(press, next, () -> {
				if (!this.views.change(user, view, press.seen(), form.line(), query, form.wishes())) {
					throw new StaleForm(StaleForm.Why.MOVED, found.name(), "/triage/views/" + view, List.of());
				}
			}, Done.at(address(view), "triage.view.done.changed", form.line()));
		}
		catch (Refused refused) {
			ComesBack.refused(refused, "name", errors);
			return page(found, list, user, model);
		}
	}

	@PostMapping("/{view}/deletion")
	String delete(CurrentUser user, Press press, @PathVariable UUID view, RedirectAttributes next) {
		return this.acts.once(press, () -> {
			SavedView found = find(view, user);
			this.views.delete(user, view);
			return Done.at(QueueAddress.QUEUE, "triage.view.done.deleted", found.name());
		}).follow(next);
	}

	private SavedView find(UUID view, CurrentUser user) {
		return this.views.find(view, user.id()).orElseThrow(() -> new NotVisible("View " + view));
	}

	private static String address(UUID view) {
		return QueueAddress.QUEUE + "?view=" + view;
	}

	private String page(String list, CurrentUser user, Model model) {
		model.addAttribute("list", this.lists.saved(list, user));
		return PAGE;
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
		return PAGE;
	}

}
