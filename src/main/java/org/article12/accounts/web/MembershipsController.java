package org.article12.accounts.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Author;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.OfficersWork;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whom a person acts, as an administrator says. */
@Controller
@RequestMapping("/accounts/{id}/memberships")
record MembershipsController(AccountAdministration administration, BodyChoices bodies, AccountPages pages,
		LeaverPages leavers, OfficersWork work, Acts acts) {

	@PostMapping
	String add(CurrentUser user, @PathVariable UUID id, @RequestParam String body, Press press) {
		ActingFor chosen = this.bodies.chosen(body).orElseThrow(() -> new NotVisible("Body " + body));
		return once(press, id, "accounts.page.membership.added",
				() -> this.administration.add(new PersonId(id), chosen, Author.of(user)));
	}

	/**
	 * Of the Secretariat people leave work behind that is handed on here; what somebody
	 * has in hand at a centre is in nobody's then.
	 */
	@GetMapping("/{membership}/removal")
	String askWhetherToRemove(@PathVariable UUID id, @PathVariable UUID membership, Locale locale, Model model) {
		if (!this.pages.isOfSecretariat(new PersonId(id), membership)) {
			throw new NotVisible("Membership " + membership + " of the Secretariat");
		}
		return this.leavers.show(new PersonId(id), LeaverForm.blank(), membership, locale, model);
	}

	@PostMapping("/{membership}/removal")
	String remove(CurrentUser user, @PathVariable UUID id, @PathVariable UUID membership, Press press,
			@Valid @ModelAttribute("form") LeaverForm form, BindingResult errors, Locale locale, Model model) {
		PersonId person = new PersonId(id);
		this.leavers.check(person, form, errors);
		if (errors.hasErrors()) {
			return this.leavers.show(person, form, membership, locale, model);
		}
		return once(press, id, "accounts.page.membership.removed", () -> {
			boolean leaves = this.pages.isOfSecretariat(person, membership);
			this.administration.remove(person, membership, Author.of(user));
			if (leaves) {
				this.work.handOn(person, form.toCommand(), user);
			}
		});
	}

	private String once(Press press, UUID id, String notice, Runnable act) {
		return this.acts.once(press, act, Done.at(AccountPages.address(id), notice));
	}

}
