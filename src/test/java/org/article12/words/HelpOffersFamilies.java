package org.article12.words;

import java.util.List;
import java.util.stream.Stream;

import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys about offers of help. */
final class HelpOffersFamilies {

	private static final String[] FIELDS = HelpFields.ALL.toArray(String[]::new);

	static final List<Family> ALL = List.of(of("helpoffers.kind.", GiverKind.class), of("helpoffers.field.", FIELDS),
			of("helpoffers.flag.", new String[] { "true", "false" }),
			of("helpoffers.standing.", "helpoffers.web.Standing"),
			of("helpoffers.show.", "helpoffers.web.HelpOfferFilter$Show"),
			of("helpoffers.", new String[] { "party", "areas", "regions", "parties" }).ending(".unknown"),
			of("helpoffers.", new String[] { "ending", "return" }).ending("", ".words"),
			of("imports.column.offers-of-help.",
					Stream.concat(Stream.of("reference"), Stream.of(FIELDS)).toArray(String[]::new)));

	private HelpOffersFamilies() {
	}

}
