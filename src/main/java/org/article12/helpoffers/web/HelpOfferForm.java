package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Codes;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An offer of help as it is typed, or stands in a row of a table.
 *
 * @param kind a {@link GiverKind}
 * @param party the code of the Party that gives
 * @param giver who gives that is no Party
 * @param title what is offered, in a line
 * @param areas codes of areas
 * @param regions names of regions
 * @param parties codes of the Parties that it is for
 * @param amount in whole units of the currency
 * @param currency its ISO 4217 code
 * @param validFrom the first day
 * @param validUntil the last day
 * @param open {@code true} where the giver agrees that it is made public
 * @param why the reason, for the record
 */
record HelpOfferForm(String kind, String party, @AtMost(Written.MOST_OF_A_LINE) String giver,
		@Filled(message = "{helpoffers.title.missing}") @AtMost(Written.MOST_OF_A_LINE) String title,
		List<String> areas, List<String> regions, List<String> parties, String amount, String currency,
		String validFrom, String validUntil, @AtMost(Written.MOST) String conditions,
		@AtMost(Written.MOST) String contact, @AtMost(Written.MOST_OF_A_LINE) String source, String open,
		@Filled(message = "{helpoffers.why.missing}") @AtMost(Written.MOST) String why) {

	/** The columns of the register's table under which a field stands by another name. */
	private static final Map<String, String> COLUMNS = Map.of("giver", HelpFields.NAME, "validFrom", "valid_from",
			"validUntil", "valid_until", "open", "public");

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	HelpOfferForm(@Nullable String kind, @Nullable String party, @Nullable String giver, @Nullable String title,
			@Nullable List<String> areas, @Nullable List<String> regions, @Nullable List<String> parties,
			@Nullable String amount, @Nullable String currency, @Nullable String validFrom, @Nullable String validUntil,
			@Nullable String conditions, @Nullable String contact, @Nullable String source, @Nullable String open,
			@Nullable String why) {
		this.kind = Text.line(kind);
		this.party = Text.line(party).toUpperCase(Locale.ROOT);
		this.giver = Text.line(giver);
		this.title = Text.line(title);
		this.areas = (areas != null) ? List.copyOf(areas) : List.of();
		this.regions = (regions != null) ? List.copyOf(regions) : List.of();
		this.parties = (parties != null) ? List.copyOf(parties) : List.of();
		this.amount = Text.line(amount);
		this.currency = Text.line(currency).toUpperCase(Locale.ROOT);
		this.validFrom = Text.line(validFrom);
		this.validUntil = Text.line(validUntil);
		this.conditions = Objects.requireNonNullElse(conditions, "");
		this.contact = Objects.requireNonNullElse(contact, "");
		this.source = Text.line(source);
		this.open = Text.line(open);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/**
	 * What is kept of an offer, or stands in a row of a table.
	 * @param typed how a day that is kept stands in its field
	 */
	static HelpOfferForm of(Map<String, String> fields, Function<String, String> typed, String why) {
		return new HelpOfferForm(fields.get(HelpFields.KIND), fields.get(HelpFields.PARTY), fields.get(HelpFields.NAME),
				fields.get("title"), HelpFields.pieces(fields.getOrDefault("areas", "")),
				HelpFields.pieces(fields.getOrDefault("regions", "")),
				HelpFields.pieces(fields.getOrDefault("parties", "")), fields.get("amount"), fields.get("currency"),
				typed.apply(fields.getOrDefault("valid_from", "")), typed.apply(fields.getOrDefault("valid_until", "")),
				fields.get("conditions"), fields.get("contact"), fields.get("source"), fields.get("public"), why);
	}

	/** The same as that Party states it for itself. */
	HelpOfferForm by(PartyCode own) {
		return new HelpOfferForm(GiverKind.PARTY.name(), own.value(), "", this.title, this.areas, this.regions,
				this.parties, this.amount, this.currency, this.validFrom, this.validUntil, this.conditions,
				this.contact, this.source, this.open, this.why);
	}

	/** Says what is wrong with it beyond what each field must have by itself. */
	void check(Catalogue catalogue, Parties known, Errors errors) {
		checkGiver(known, errors);
		Set<String> offered = catalogue.areas()
			.stream()
			.filter((area) -> !area.heading())
			.map(Area::code)
			.map(Object::toString)
			.collect(Collectors.toSet());
		reject(offered.containsAll(this.areas), "areas", errors);
		reject(this.regions.stream().allMatch((one) -> Codes.find(Region.class, one).isPresent()), "regions", errors);
		reject(this.parties.stream().allMatch((one) -> isParty(one, known)), "parties", errors);
		FieldReader reader = new FieldReader(errors);
		reader.units("amount", this.amount);
		checkCurrency(errors);
		Optional<LocalDate> from = reader.day("validFrom", this.validFrom);
		Optional<LocalDate> until = reader.day("validUntil", this.validUntil);
		if (Text.isBlank(this.validFrom)) {
			errors.rejectValue("validFrom", "helpoffers.from.missing");
		}
		if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
			errors.rejectValue("validUntil", "helpoffers.until.before");
		}
	}

	private void checkGiver(Parties known, Errors errors) {
		Optional<GiverKind> chosen = Codes.find(GiverKind.class, this.kind);
		if (chosen.isEmpty()) {
			errors.rejectValue("kind", "helpoffers.kind.missing");
		}
		else if (chosen.get() == GiverKind.PARTY) {
			reject(isParty(this.party, known), "party", errors);
		}
		else if (Text.isBlank(this.giver)) {
			errors.rejectValue("giver", "helpoffers.giver.missing");
		}
	}

	private void checkCurrency(Errors errors) {
		if (this.currency.isEmpty() ? !this.amount.isEmpty() : !CURRENCIES.contains(this.currency)) {
			errors.rejectValue("currency", "helpoffers.currency.missing");
		}
		else if (this.amount.isEmpty() && !this.currency.isEmpty()) {
			errors.rejectValue("amount", "helpoffers.amount.missing");
		}
	}

	private static boolean isParty(String code, Parties known) {
		return PartyCode.isValid(code) && known.find(new PartyCode(code)).isPresent();
	}

	private static void reject(boolean right, String field, Errors errors) {
		if (!right) {
			errors.rejectValue(field, "helpoffers." + field + ".unknown");
		}
	}

	/**
	 * What was typed, once nothing is wrong with it.
	 * @param endedOn the day from which it is not offered any more; empty while it is
	 */
	Map<String, String> fields(String endedOn) {
		boolean party = this.kind.equals(GiverKind.PARTY.name());
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put(HelpFields.KIND, this.kind);
		fields.put(HelpFields.PARTY, party ? this.party : "");
		fields.put(HelpFields.NAME, party ? "" : this.giver);
		fields.put("title", this.title);
		fields.put("areas", HelpFields.joined(this.areas));
		fields.put("regions", HelpFields.joined(this.regions));
		fields.put("parties", HelpFields.joined(this.parties));
		fields.put("amount", Numbers.units(this.amount).meaning().map(String::valueOf).orElse(""));
		fields.put("currency", this.currency);
		fields.put("valid_from", day(this.validFrom));
		fields.put("valid_until", day(this.validUntil));
		fields.put("conditions", this.conditions.strip());
		fields.put("contact", this.contact.strip());
		fields.put("source", this.source);
		fields.put("public", Boolean.toString(this.open.equals("true")));
		fields.put(HelpFields.ENDED, endedOn);
		return fields;
	}

	private static String day(String typed) {
		return Dates.day(typed, ReaderLanguage.get()).meaning().map(LocalDate::toString).orElse("");
	}

	/** The column of the register's table that a field stands in. */
	static String column(String field) {
		return COLUMNS.getOrDefault(field, field);
	}

}
