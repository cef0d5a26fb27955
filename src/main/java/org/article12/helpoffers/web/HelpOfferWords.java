package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.NamesOfBodies;
import org.article12.core.PartyCode;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.article12.helpoffers.HelpInWords;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.domain.HelpFields;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts offers of help into words. */
@Component
class HelpOfferWords extends RegisterWords implements FieldLabels {

	private final HelpInWords help;

	HelpOfferWords(MessageSource messages, Formats formats, NamesOfBodies bodies, HelpInWords help) {
		super(messages, formats, bodies);
		this.help = help;
	}

	/** Who gives what to whom. */
	HelpInWords help() {
		return this.help;
	}

	/** How it stands on a day. */
	String standing(HelpOffered help, LocalDate day) {
		return say("helpoffers.standing." + Standing.of(help, day));
	}

	/** A day as it stands in a field, of one as it is kept; empty where there is none. */
	String typed(String day) {
		return day.isEmpty() ? "" : formats().date(LocalDate.parse(day));
	}

	/** What a field is called. */
	String field(String field) {
		return say("helpoffers.field." + field);
	}

	@Override
	protected String field(RegisterEntry entry, String field) {
		return field(field);
	}

	/** What stands in a field, for the reader; empty where nothing does. */
	String value(String field, String recorded) {
		return recorded.isEmpty() ? "" : switch (field) {
			case HelpFields.KIND -> say("helpoffers.kind." + recorded);
			case HelpFields.PARTY -> this.help.party(new PartyCode(recorded));
			case "areas" -> this.help.list(HelpFields.pieces(recorded), this.help::area);
			case "regions" -> this.help.list(HelpFields.pieces(recorded), this.help::region);
			case "parties" ->
				this.help.list(HelpFields.pieces(recorded), (code) -> this.help.party(new PartyCode(code)));
			case "amount" -> formats().number(Long.parseLong(recorded));
			case "valid_from", "valid_until", HelpFields.ENDED -> typed(recorded);
			case "public" -> say("helpoffers.flag." + recorded);
			default -> recorded;
		};
	}

	@Override
	protected String value(RegisterEntry entry, String field, String recorded) {
		return value(field, recorded);
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "giver" -> Optional.of(field(HelpFields.NAME));
			case "validFrom" -> Optional.of(field("valid_from"));
			case "validUntil" -> Optional.of(field("valid_until"));
			case "amount", "currency", "conditions", "contact" -> Optional.of(field(field));
			default -> Optional.empty();
		};
	}

}
