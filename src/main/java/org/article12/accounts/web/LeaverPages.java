package org.article12.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.accounts.People;
import org.article12.accounts.store.AccountList.Line;
import org.article12.core.CentreCode;
import org.article12.core.CentresWork;
import org.article12.core.CurrentUser;
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

	private final CentresWork centres;

	private final People people;

	LeaverPages(AccountPages pages, OfficersWork work, Officers officers, CentresWork centres, People people) {
		this.centres = centres;
		this.people = people;
		this.pages = pages;
		this.work = work;
		this.officers = officers;
	}

	/** Says what is wrong with the choice of a colleague. */
	void check(PersonId leaver, LeaverForm form, Errors errors) {
		form.check(colleagues(leaver), colleagues(leaver, this.centres.inHand(leaver)), errors);
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
		Map<CentreCode, Long> inHand = (membership == null) ? this.centres.inHand(leaver) : Map.of();
		model.addAttribute("inHand", inHand.values().stream().mapToLong(Long::longValue).sum());
		model.addAttribute("atCentres", colleagues(leaver, inHand));
		return "accounts/deactivation";
	}

	/**
	 * Hands on what a person has in hand at centres, to the colleague that was chosen; at
	 * other centres to nobody.
	 */
	void handOnAtCentres(PersonId leaver, LeaverForm form, CurrentUser by) {
		this.centres.inHand(leaver)
			.keySet()
			.forEach((centre) -> this.centres.handOn(leaver, centre, form.toCommand(centre), by));
	}

	private List<Option> colleagues(PersonId leaver, Map<CentreCode, Long> inHand) {
		List<Option> colleagues = new ArrayList<>();
		new TreeMap<>(this.people.actingForCentres(inHand.keySet())).forEach((centre, people) -> people.stream()
			.filter((one) -> !one.person().equals(leaver))
			.forEach((one) -> colleagues.add(new Option(LeaverForm.colleague(centre, one.person()),
					(inHand.size() > 1) ? one.name() + " (" + centre + ")" : one.name()))));
		return colleagues;
	}

	private List<Officer> colleagues(PersonId leaver) {
		return this.officers.active().stream().filter((one) -> !one.id().equals(leaver)).toList();
	}

}
