package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.article12.core.web.SummaryRow;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.domain.HelpFields;

/**
 * An offer of help, ready to read.
 *
 * @param address of its page
 * @param giver who gives
 * @param areas in which areas
 * @param receivers to whom
 * @param sum how much; empty where that is not said
 * @param period from when until when
 * @param standing how it stands, in words
 * @param alive whether it is, or will be, of use
 * @param open whether it is public
 * @param version how often it has changed
 */
record HelpOfferLine(String address, String reference, String giver, String title, String areas, String receivers,
		String sum, String period, String conditions, String standing, boolean alive, boolean open, int version) {

	static HelpOfferLine of(OfferOfHelp offer, LocalDate day, HelpOfferWords words) {
		HelpOffered help = offer.help();
		return new HelpOfferLine(HelpOfferPages.address(offer.reference()), offer.reference(), words.help().giver(help),
				help.title(), words.help().areas(help), words.help().receivers(help), words.help().sum(help),
				words.help().period(help), help.conditions(), words.standing(help, day),
				Standing.of(help, day).isAlive(), help.open(), offer.version());
	}

	/** All that is kept of it, a row for each field. */
	static List<SummaryRow> rows(HelpOffered help, HelpOfferWords words) {
		Map<String, String> fields = HelpFields.of(help);
		return fields.entrySet()
			.stream()
			.filter((field) -> !(field.getValue().isEmpty() && (help.giver().asParty().isPresent()
					? field.getKey().equals(HelpFields.NAME) : field.getKey().equals(HelpFields.PARTY))))
			.map((field) -> row(field.getKey(), field.getValue(), help, words))
			.toList();
	}

	private static SummaryRow row(String field, String recorded, HelpOffered help, HelpOfferWords words) {
		String value = switch (field) {
			case "areas" -> words.help().areas(help);
			case "regions" -> help.isForAll() ? words.help().receivers(help) : words.value(field, recorded);
			default -> words.value(field, recorded);
		};
		return new SummaryRow(words.field(field), value.isEmpty() ? null : value);
	}

}
