package org.article12.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.article12.accounts.store.AccountList.Line;
import org.article12.core.Officers;
import org.article12.core.Officers.Officer;
import org.article12.core.OfficersWork;
import org.article12.core.PersonId;
import org.article12.core.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Shows what a person leaves behind, and to whom it can be handed on. */
@Component
class LeaverPages {

	private final AccountPages pages;

	private final OfficersWork work;

	private final Officers officers;

	LeaverPages(AccountPages pages, OfficersWork work, Officers officers) {
		this.pages = pages;
		this.work = work;
		this.officers = officers;
	}

	/** Says what is wrong with the choice of a colleague. */
	void check(PersonId leaver, LeaverForm form, Errors errors) {
		form.check(colleagues(leaver), errors);
	}

	/**
	 * The page that asks.
	 * @param membership the membership of the Secretariat that ends; null where the
	 * account is shut
	 */
	String show(PersonId leaver, LeaverForm form, @Nullable UUID membership, Locale locale, Model model) {
		Line account = this.pages.find(leaver, locale);
		model.addAttribute("account", account);
		model.addAttribute("form", form);
		model.addAttribute("membership", membership);
		model.addAttribute("open", this.work.openRequests(leaver));
		model.addAttribute("work", this.work.page(leaver));
		model.addAttribute("colleagues",
				colleagues(leaver).stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		return "accounts/deactivation";
	}

	private List<Officer> colleagues(PersonId leaver) {
		return this.officers.active().stream().filter((one) -> !one.id().equals(leaver)).toList();
	}

}
