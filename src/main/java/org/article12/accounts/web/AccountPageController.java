package org.article12.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Author;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountList;
import org.article12.accounts.store.AccountList.Body;
import org.article12.accounts.store.AccountList.Line;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.OfficersWork;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.text.EmailAddress;
import org.article12.core.text.Longest;
import org.article12.core.web.TimelineEntry;
import org.springframework.dao.DataIntegrityViolationException;
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

/** One account, and what an administrator does to it. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountPageController {

	private final AccountList list;

	private final AccountEvents events;

	private final AccountAdministration administration;

	private final BodyChoices bodies;

	private final AccountActs words;

	private final PortalAddress portal;

	private final OfficersWork work;

	private final Acts acts;

	AccountPageController(AccountList list, AccountEvents events, AccountAdministration administration,
			BodyChoices bodies, AccountActs words, PortalAddress portal, OfficersWork work, Acts acts) {
		this.work = work;
		this.list = list;
		this.events = events;
		this.administration = administration;
		this.bodies = bodies;
		this.words = words;
		this.portal = portal;
		this.acts = acts;
	}

	@GetMapping
	String show(CurrentUser user, @PathVariable UUID id, Locale locale, Model model) {
		PersonId person = new PersonId(id);
		Line account = find(person, locale);
		model.addAttribute("account", account);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new CorrectionForm(account.name(), account.email()));
		}
		model.addAttribute("own", person.equals(user.id()));
		model.addAttribute("memberships",
				this.list.bodies(person).stream().map((body) -> membership(body, locale)).toList());
		List<TimelineEntry> record = this.events.of(person)
			.stream()
			.map((event) -> this.words.entry(event, locale))
			.toList();
		model.addAttribute("record", record);
		model.addAttribute("bodies", this.bodies.options(locale));
		return "accounts/account-page";
	}

	@PostMapping("/link")
	String link(CurrentUser user, @PathVariable UUID id, Press press, RedirectAttributes next) {
		return this.acts.once(press, () -> this.administration.link(new PersonId(id), Author.of(user)).map((secret) -> {
			next.addFlashAttribute("link", this.portal.of(OneTimeLinks.PAGE + secret));
			return Done.at(address(id));
		}).orElseGet(() -> Done.at(address(id), "accounts.page.link.mailed"))).follow(next);
	}

	@PostMapping("/correction")
	String correct(CurrentUser user, @PathVariable UUID id, Press press, @ModelAttribute("form") CorrectionForm form,
			BindingResult errors, Locale locale, Model model, RedirectAttributes next) {
		check(form, errors);
		if (!errors.hasErrors()) {
			try {
				return once(press, id, "accounts.page.corrected", next, () -> this.administration
					.correct(new PersonId(id), form.name(), new EmailAddress(form.email()), Author.of(user)));
			}
			catch (DataIntegrityViolationException ex) {
				errors.rejectValue("email", "accounts.page.email.taken");
			}
		}
		return show(user, id, locale, model);
	}

	private static void check(CorrectionForm form, BindingResult errors) {
		OwnName.check(form.name(), errors);
		EmailAddress.fault(form.email())
			.ifPresent((fault) -> errors.rejectValue("email", fault.getCodes()[0], fault.getArguments(), null));
	}

	@GetMapping("/deactivation")
	String askWhetherToDeactivate(@PathVariable UUID id, Locale locale, Model model) {
		PersonId person = new PersonId(id);
		model.addAttribute("account", find(person, locale));
		model.addAttribute("open", this.work.openRequests(person));
		model.addAttribute("work", this.work.page(person));
		return "accounts/deactivation";
	}

	@PostMapping("/deactivation")
	String deactivate(CurrentUser user, @PathVariable UUID id, Press press, RedirectAttributes next) {
		return once(press, id, "accounts.page.deactivated", next,
				() -> this.administration.deactivate(new PersonId(id), Author.of(user)));
	}

	@PostMapping("/reactivation")
	String reactivate(CurrentUser user, @PathVariable UUID id, Press press, RedirectAttributes next) {
		return once(press, id, "accounts.page.reactivated", next,
				() -> this.administration.reactivate(new PersonId(id), Author.of(user)));
	}

	@PostMapping("/memberships")
	String add(CurrentUser user, @PathVariable UUID id, @RequestParam String body, Press press,
			RedirectAttributes next) {
		ActingFor chosen = this.bodies.chosen(body).orElseThrow(() -> new NotVisible("Body " + body));
		return once(press, id, "accounts.page.membership.added", next,
				() -> this.administration.add(new PersonId(id), chosen, Author.of(user)));
	}

	@PostMapping("/memberships/{membership}/removal")
	String remove(CurrentUser user, @PathVariable UUID id, @PathVariable UUID membership, Press press,
			RedirectAttributes next) {
		return once(press, id, "accounts.page.membership.removed", next,
				() -> this.administration.remove(new PersonId(id), membership, Author.of(user)));
	}

	@PostMapping("/memberships/{membership}/lead")
	String giveLead(CurrentUser user, @PathVariable UUID id, @PathVariable UUID membership, Press press,
			RedirectAttributes next) {
		return once(press, id, "accounts.page.lead.given", next,
				() -> this.administration.lead(new PersonId(id), membership, true, Author.of(user)));
	}

	@PostMapping("/memberships/{membership}/lead/removal")
	String takeLead(CurrentUser user, @PathVariable UUID id, @PathVariable UUID membership, Press press,
			RedirectAttributes next) {
		return once(press, id, "accounts.page.lead.taken", next,
				() -> this.administration.lead(new PersonId(id), membership, false, Author.of(user)));
	}

	private String once(Press press, UUID id, String notice, RedirectAttributes next, Runnable act) {
		return this.acts.once(press, () -> {
			act.run();
			return Done.at(address(id), notice);
		}).follow(next);
	}

	private Line find(PersonId person, Locale locale) {
		return this.list.find(person, this.bodies.secretariat(locale))
			.orElseThrow(() -> new NotVisible("Account " + person));
	}

	private MembershipView membership(Body body, Locale locale) {
		return new MembershipView(body.id(), this.bodies.words(body.actingFor(), body.body(), locale),
				body.actingFor() instanceof ActingFor.OfSecretariat, body.lead());
	}

	private static String address(UUID id) {
		return "/accounts/" + id;
	}

	/** How a person is called and reached. */
	record CorrectionForm(@Longest(OwnName.LONGEST) String name, String email) {

		CorrectionForm {
			name = (name != null) ? name : "";
			email = (email != null) ? email : "";
		}

	}

	/**
	 * A membership, with its body in words.
	 *
	 * @param secretariat whether it is one of the Secretariat, where people can lead
	 * @param lead whether the person leads there
	 */
	record MembershipView(UUID id, String body, boolean secretariat, boolean lead) {
	}

}
