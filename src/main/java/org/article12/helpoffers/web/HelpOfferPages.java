package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.register.Proposed;
import org.article12.core.web.AsOf;
import org.article12.core.web.Link;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOfferProposals;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.OffersOfHelp;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which offers of help are read and kept. */
@Component
class HelpOfferPages {

	/** The address of the register. */
	static final String REGISTER = "/registers/offers-of-help";

	private static final int PAGE = 50;

	private final OffersOfHelp offers;

	private final HelpOfferKeeping keeping;

	private final HelpOfferProposals proposals;

	private final HelpOfferWords words;

	private final Catalogue catalogue;

	private final Parties parties;

	private final WorkingDays calendar;

	HelpOfferPages(OffersOfHelp offers, HelpOfferKeeping keeping, HelpOfferProposals proposals, HelpOfferWords words,
			Catalogue catalogue, Parties parties, WorkingDays calendar) {
		this.offers = offers;
		this.keeping = keeping;
		this.proposals = proposals;
		this.words = words;
		this.catalogue = catalogue;
		this.parties = parties;
		this.calendar = calendar;
	}

	/** The address of an offer's page in the register. */
	static String address(String reference) {
		return REGISTER + "/" + reference;
	}

	/** The register's list. */
	String list(HelpOfferFilter filter, AsOf asOf, String page, Model model) {
		LocalDate day = Objects.requireNonNullElse(asOf.day(), this.calendar.today());
		List<HelpOfferLine> lines = known(asOf).stream()
			.filter((one) -> filter.includes(one.help(), day))
			.map((one) -> HelpOfferLine.of(one, day, this.words))
			.toList();
		PageOf<HelpOfferLine> shown = PageOf.of(lines, PageLinks.number(page), PAGE);
		model.addAttribute("form", filter);
		model.addAttribute("page", shown);
		model.addAttribute("links", new PageLinks(REGISTER, filter.asked(asOf)));
		model.addAttribute("shows", Option.each(HelpOfferFilter.Show.values(), "helpoffers.show.", this.words::say));
		model.addAttribute("proposals",
				asOf.isPast() ? List.of() : this.proposals.open().stream().map(this::link).toList());
		offerChoices(model);
		return "helpoffers/list";
	}

	private Link link(Proposed proposed) {
		return new Link(REGISTER + "/proposals/" + proposed.entry().key() + "/" + proposed.id(),
				this.words.say("core.proposal.open", proposed.byName(), this.words.proposal(proposed).at()));
	}

	/** The page of an offer. */
	String offer(String reference, AsOf asOf, Model model) {
		OfferOfHelp offer = known(asOf).stream()
			.filter((one) -> one.reference().equals(reference))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Offer of help " + reference));
		LocalDate day = Optional.ofNullable(asOf.day()).orElseGet(this.calendar::today);
		model.addAttribute("line", HelpOfferLine.of(offer, day, this.words));
		model.addAttribute("version", offer.version());
		model.addAttribute("ended", offer.help().endedOn() != null);
		model.addAttribute("rows", HelpOfferLine.rows(offer.help(), this.words));
		model.addAttribute("changes", this.words.lines(this.keeping.changesOf(reference)));
		return "helpoffers/offer";
	}

	private List<OfferOfHelp> known(AsOf asOf) {
		LocalDate day = asOf.day();
		return (day != null) ? this.offers.asOf(day) : this.offers.all();
	}

	/** What the form of an offer lets one choose from. */
	void choices(Model model) {
		model.addAttribute("kinds", Option.each(GiverKind.values(), "helpoffers.kind.", this.words::say));
		model.addAttribute("parties", this.parties.all()
			.stream()
			.map((party) -> new Option(party.code().value(), this.parties.name(party.code(), ReaderLanguage.get())))
			.toList());
		offerChoices(model);
	}

	/** By what offers can be found: the areas and the regions. */
	void offerChoices(Model model) {
		model.addAttribute("areas",
				this.catalogue.areas()
					.stream()
					.filter(Area::selectable)
					.map((area) -> new Option(area.code().value(), area.title()))
					.toList());
		model.addAttribute("regions", Option.each(Region.values(), "parties.region.", this.words::say));
	}

}
