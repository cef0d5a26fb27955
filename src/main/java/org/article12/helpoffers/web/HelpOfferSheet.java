package org.article12.helpoffers.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.OffersOfHelp;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.parties.Parties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Validator;

/**
 * The offers of help as a table: a row for each. A row is read by the form of the page.
 */
@Component
class HelpOfferSheet implements RegisterSheet {

	/** The column by which an offer on record is known; empty for a new one. */
	static final String REFERENCE = "reference";

	private final OffersOfHelp offers;

	private final HelpOfferKeeping keeping;

	private final HelpOfferTableReading.Rules rules;

	HelpOfferSheet(OffersOfHelp offers, HelpOfferKeeping keeping, Catalogue catalogue, Parties parties,
			Validator validator) {
		this.offers = offers;
		this.keeping = keeping;
		this.rules = new HelpOfferTableReading.Rules(catalogue, parties, validator);
	}

	@Override
	public String register() {
		return "offers-of-help";
	}

	@Override
	public List<SheetColumn> columns() {
		return Stream
			.concat(Stream.of(SheetColumn.required(REFERENCE)), HelpFields.ALL.stream().map(SheetColumn::optional))
			.toList();
	}

	@Override
	public void write(TableFile table) throws IOException {
		table.head(columns().stream().map(SheetColumn::name).toList());
		for (OfferOfHelp offer : this.offers.all()) {
			Map<String, String> fields = HelpFields.of(offer.help());
			table.row(Stream.concat(Stream.of(offer.reference()), HelpFields.ALL.stream().map(fields::get)).toList());
		}
	}

	@Override
	public Comparison compare(MappedSheet table) {
		return new HelpOfferTableReading(table, this.offers.all(), this.rules).comparison();
	}

	@Override
	@Transactional
	public Comparison apply(CurrentUser by, MappedSheet table, String digest, String why) {
		this.keeping.lock();
		HelpOfferTableReading reading = new HelpOfferTableReading(table, this.offers.all(), this.rules);
		Comparison comparison = reading.comparison();
		if (!comparison.digest().equals(digest) || !comparison.canBeApplied()) {
			throw new ComparisonMoved();
		}
		reading.toAdd().forEach((help) -> this.keeping.add(by, help, why));
		reading.toChange().forEach((reference, help) -> this.keeping.bring(by, reference, help, why));
		return comparison;
	}

}
