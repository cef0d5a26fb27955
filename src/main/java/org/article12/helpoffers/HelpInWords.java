package org.article12.helpoffers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words who offers what to whom. */
@Component
public class HelpInWords extends Words {

	private final Formats formats;

	private final Parties parties;

	private final Catalogue catalogue;

	private final OffersOfHelp offers;

	HelpInWords(MessageSource messages, Formats formats, Parties parties, Catalogue catalogue, OffersOfHelp offers) {
		super(messages);
		this.offers = offers;
		this.formats = formats;
		this.parties = parties;
		this.catalogue = catalogue;
	}

	/** What can be had today in an area by a Party, a line each for an officer. */
	public List<Brief> fitting(AreaCode area, PartyCode receiver) {
		return this.parties.find(receiver)
			.stream()
			.flatMap((party) -> this.offers.fitting(area, party).stream())
			.map(this::brief)
			.toList();
	}

	/** An offer in one line for an officer, with the address of its page. */
	public Brief brief(OfferOfHelp offer) {
		HelpOffered help = offer.help();
		String sum = sum(help);
		return new Brief("/registers/offers-of-help/" + offer.reference(), offer.reference(), help.title(),
				sum.isEmpty() ? say("helpoffers.brief", giver(help), period(help))
						: say("helpoffers.brief.sum", giver(help), period(help), sum));
	}

	/** Who gives. */
	public String giver(HelpOffered help) {
		Giver giver = help.giver();
		return giver.asParty().map(this::party).orElse(giver.name());
	}

	/** In which areas. */
	public String areas(HelpOffered help) {
		return help.areas().isEmpty() ? say("helpoffers.areas.all")
				: list(help.areas().stream().map(AreaCode::value).toList(), this::area);
	}

	/** To whom. */
	public String receivers(HelpOffered help) {
		return help.isForAll() ? say("helpoffers.receivers.all")
				: list(List.of(list(help.regions().stream().map(Region::name).toList(), this::region), list(
						help.parties().stream().map(PartyCode::value).toList(), (code) -> party(new PartyCode(code)))),
						Function.identity());
	}

	/** How much; empty where that is not said. */
	public String sum(HelpOffered help) {
		Sum sum = help.sum();
		return (sum != null) ? say("helpoffers.sum", sum.currency(), this.formats.number(sum.units())) : "";
	}

	/** From when until when. */
	public String period(HelpOffered help) {
		String from = this.formats.date(help.from());
		return (help.until() != null) ? say("helpoffers.period", from, this.formats.date(help.until()))
				: say("helpoffers.period.open", from);
	}

	/** Some codes by their names. */
	public String list(List<String> codes, Function<String, String> name) {
		return codes.stream()
			.map(name)
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining(say("helpoffers.between")));
	}

	/** An area by its code. */
	public String area(String code) {
		return this.catalogue.area(new AreaCode(code)).map(Area::title).orElse(code);
	}

	/** A region by its name in the record. */
	public String region(String name) {
		return say("parties.region." + name);
	}

	/** A Party by its code. */
	public String party(PartyCode code) {
		return this.parties.name(code, ReaderLanguage.get());
	}

	/**
	 * An offer in one line.
	 *
	 * @param address of its page in the register
	 * @param title what is offered
	 * @param about who offers it, when, and how much
	 */
	public record Brief(String address, String reference, String title, String about) {
	}

}
