package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOfferProposals;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The form of an offer of help, in the Secretariat's hands or in a Party's. */
@Component
class HelpOfferDesk {

	private final HelpOfferKeeping keeping;

	private final HelpOfferProposals proposals;

	private final HelpOfferPages pages;

	private final HelpOfferWords words;

	private final Catalogue catalogue;

	private final Parties parties;

	private final RegisterActs acts;

	HelpOfferDesk(HelpOfferKeeping keeping, HelpOfferProposals proposals, HelpOfferPages pages, HelpOfferWords words,
			Catalogue catalogue, Parties parties, RegisterActs acts) {
		this.keeping = keeping;
		this.proposals = proposals;
		this.pages = pages;
		this.words = words;
		this.catalogue = catalogue;
		this.parties = parties;
		this.acts = acts;
	}

	/**
	 * Opens the form of an offer; of a Party's focal point only its own.
	 * @param reference as in the address; null for a new offer
	 */
	Opened open(CurrentUser user, @Nullable String reference) {
		Optional<PartyCode> own = user.party();
		OfferOfHelp offer = (reference != null) ? this.keeping.find(reference)
			.filter((one) -> own.isEmpty() || one.help().giver().asParty().equals(own))
			.orElseThrow(() -> new NotVisible("Offer of help " + reference)) : null;
		return new Opened(offer, own.orElse(null));
	}

	/** The form of what is kept. */
	HelpOfferForm form(Opened opened) {
		OfferOfHelp offer = opened.offer();
		return HelpOfferForm.of((offer != null) ? HelpFields.of(offer.help()) : Map.of(), this.words::typed, "");
	}

	/** Shows the form. */
	String show(Opened opened, Model model) {
		model.addAttribute("opened", opened);
		this.pages.choices(model);
		return "helpoffers/form";
	}

	/** Records or proposes what was typed, or shows it again with what is wrong. */
	String send(CurrentUser user, Opened opened, Press press, HelpOfferForm typed, BindingResult errors, Model model) {
		PartyCode own = opened.own();
		HelpOfferForm form = (own != null) ? typed.by(own) : typed;
		form.check(this.catalogue, this.parties, errors);
		return this.acts.record(press, this.words.subject(opened.title(), opened.home()), errors, () -> {
			HelpOffered help = HelpFields.read(form.fields(opened.endedOn()));
			return (own != null) ? propose(user, opened, own, press, help, form.why())
					: record(user, opened, press, help, form.why());
		}).orElseGet(() -> show(opened, model));
	}

	private Done record(CurrentUser user, Opened opened, Press press, HelpOffered help, String why) {
		OfferOfHelp offer = opened.offer();
		if (offer == null) {
			return Done.at(HelpOfferPages.address(this.keeping.add(user, help, why)), "helpoffers.added");
		}
		this.keeping.change(user, offer.reference(), press.seen(), help, why);
		return Done.at(opened.home(), "helpoffers.changed");
	}

	private Done propose(CurrentUser user, Opened opened, PartyCode own, Press press, HelpOffered help, String why) {
		OfferOfHelp offer = opened.offer();
		if (offer == null) {
			this.proposals.propose(user, own, help, why);
		}
		else {
			this.proposals.propose(user, own, offer.reference(), press.seen(), help, why);
		}
		return Done.at(opened.home(), "core.proposal.sent");
	}

	/**
	 * A form that was opened.
	 *
	 * @param offer the offer; null for one to come
	 * @param own the Party that proposes; null where the Secretariat records
	 */
	record Opened(@Nullable OfferOfHelp offer, @Nullable PartyCode own) {

		/** Whether the offer is one to come. */
		public boolean isNew() {
			return this.offer == null;
		}

		/** Whether what is typed becomes a proposal. */
		public boolean isProposal() {
			return this.own != null;
		}

		/** What it is called; empty for one to come. */
		public String title() {
			return (this.offer != null) ? this.offer.help().title() : "";
		}

		/** How often it has changed. */
		public int version() {
			return (this.offer != null) ? this.offer.version() : 0;
		}

		/** The page that one comes from. */
		public String home() {
			if (this.own != null) {
				return OwnHelpController.OWN;
			}
			return (this.offer != null) ? HelpOfferPages.address(this.offer.reference()) : HelpOfferPages.REGISTER;
		}

		/** The address of the form. */
		public String address() {
			String at = (this.own != null) ? OwnHelpController.OWN : HelpOfferPages.REGISTER;
			return (this.offer != null) ? at + "/" + this.offer.reference() + "/edit" : at + "/new";
		}

		String endedOn() {
			LocalDate day = (this.offer != null) ? this.offer.help().endedOn() : null;
			return (day != null) ? day.toString() : "";
		}

	}

}
