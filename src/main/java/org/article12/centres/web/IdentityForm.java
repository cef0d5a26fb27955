package org.article12.centres.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.core.PartyCode;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who a centre is and where, as it is typed.
 *
 * @param names what it is called, by language
 * @param region the region that put it forward
 * @param host the Party that hosts it
 * @param cityThen where it was when it was nominated
 * @param baselThen whether it was a centre of the Basel Convention then
 * @param city where it is
 * @param latitude of that place
 * @param longitude of that place
 * @param website its address on the web
 * @param baselNow whether it is a centre of the Basel Convention
 * @param laterEndorsement what public pages say of a later endorsement
 * @param note what became of the institution
 * @param why the reason, for the record
 */
record IdentityForm(List<@Valid NameRow> names, String region, String host,
		@Filled(message = "{centres.identity.city.missing}") @AtMost(Written.MOST_OF_A_LINE) String cityThen,
		String baselThen,
		@Filled(message = "{centres.identity.city.missing}") @AtMost(Written.MOST_OF_A_LINE) String city,
		String latitude, String longitude, @AtMost(Written.MOST_OF_A_LINE) String website, String baselNow,
		@AtMost(Written.MOST_OF_A_LINE) String laterEndorsement, @AtMost(Written.MOST) String note,
		@Filled(message = "{centres.mandate.why.missing}") @AtMost(Written.MOST) String why) {

	/** What it says. */
	static final Set<Aspect> ASPECTS = Set.of(Aspect.NAME, Aspect.NAME_TODAY, Aspect.REGION, Aspect.HOST,
			Aspect.CITY_THEN, Aspect.BASEL_THEN, Aspect.CITY, Aspect.LATITUDE, Aspect.LONGITUDE, Aspect.WEBSITE,
			Aspect.BASEL_NOW, Aspect.LATER_ENDORSEMENT, Aspect.NOTE);

	static final List<String> LANGUAGES = List.of("en", "ar", "es", "fr", "ru", "zh");

	IdentityForm(@Nullable List<@Nullable NameRow> names, @Nullable String region, @Nullable String host,
			@Nullable String cityThen, @Nullable String baselThen, @Nullable String city, @Nullable String latitude,
			@Nullable String longitude, @Nullable String website, @Nullable String baselNow,
			@Nullable String laterEndorsement, @Nullable String note, @Nullable String why) {
		this.names = LANGUAGES.stream().map((language) -> NameRow.of(language, names)).toList();
		this.region = Text.line(region);
		this.host = Text.line(host);
		this.cityThen = Text.line(cityThen);
		this.baselThen = Text.line(baselThen);
		this.city = Text.line(city);
		this.latitude = Text.line(latitude);
		this.longitude = Text.line(longitude);
		this.website = Text.line(website);
		this.baselNow = Text.line(baselNow);
		this.laterEndorsement = Text.line(laterEndorsement);
		this.note = Objects.requireNonNullElse(note, "");
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** As it is recorded. */
	static IdentityForm of(Facts facts) {
		return new IdentityForm(
				LANGUAGES.stream()
					.map((language) -> new NameRow(language, facts.get(Aspect.NAME, language),
							facts.get(Aspect.NAME_TODAY, language)))
					.toList(),
				facts.get(Aspect.REGION), facts.get(Aspect.HOST), facts.get(Aspect.CITY_THEN),
				facts.get(Aspect.BASEL_THEN), facts.get(Aspect.CITY), facts.get(Aspect.LATITUDE),
				facts.get(Aspect.LONGITUDE), facts.get(Aspect.WEBSITE), facts.get(Aspect.BASEL_NOW),
				facts.get(Aspect.LATER_ENDORSEMENT), facts.get(Aspect.NOTE), "");
	}

	/** The same with a reason, which a table has for all of its rows. */
	IdentityForm saying(String reason) {
		return new IdentityForm(this.names, this.region, this.host, this.cityThen, this.baselThen, this.city,
				this.latitude, this.longitude, this.website, this.baselNow, this.laterEndorsement, this.note, reason);
	}

	/** What a field is about. */
	Fact fact(String field) {
		return switch (field) {
			case "region" -> Fact.of(Aspect.REGION);
			case "host" -> Fact.of(Aspect.HOST);
			case "cityThen" -> Fact.of(Aspect.CITY_THEN);
			case "baselThen" -> Fact.of(Aspect.BASEL_THEN);
			case "city" -> Fact.of(Aspect.CITY);
			case "latitude" -> Fact.of(Aspect.LATITUDE);
			case "longitude" -> Fact.of(Aspect.LONGITUDE);
			case "website" -> Fact.of(Aspect.WEBSITE);
			case "baselNow" -> Fact.of(Aspect.BASEL_NOW);
			case "laterEndorsement" -> Fact.of(Aspect.LATER_ENDORSEMENT);
			case "note" -> Fact.of(Aspect.NOTE);
			default -> new Fact(field.endsWith(".then") ? Aspect.NAME : Aspect.NAME_TODAY,
					this.names.get(RowsOf.number(field)).language());
		};
	}

	/** Says what is wrong with it. */
	void check(Parties parties, Errors errors) {
		for (int at = 0; at < this.names.size(); at++) {
			this.names.get(at).check("names[" + at + "].", at == 0, errors);
		}
		if (Stream.of(Region.values()).noneMatch((one) -> one.name().equals(this.region))) {
			errors.rejectValue("region", "centres.identity.region.missing");
		}
		if (!PartyCode.isValid(this.host) || parties.find(new PartyCode(this.host)).isEmpty()) {
			errors.rejectValue("host", "centres.identity.host.missing");
		}
		if (Degrees.read(this.latitude, Degrees.POLE).isEmpty()) {
			errors.rejectValue("latitude", "centres.identity.latitude.wrong");
		}
		if (Degrees.read(this.longitude, Degrees.HALF_TURN).isEmpty()) {
			errors.rejectValue("longitude", "centres.identity.longitude.wrong");
		}
		if (!this.website.isEmpty() && !isWebAddress(this.website)) {
			errors.rejectValue("website", "centres.identity.website.wrong");
		}
	}

	private static boolean isWebAddress(String typed) {
		try {
			URI address = new URI(typed);
			return address.getHost() != null
					&& ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** What was typed, once nothing is wrong with it. */
	Facts toCommand() {
		Facts.Collector facts = new Facts.Collector().add(Aspect.REGION, this.region)
			.add(Aspect.HOST, this.host)
			.add(Aspect.CITY_THEN, this.cityThen)
			.add(Aspect.BASEL_THEN, Boolean.toString(this.baselThen.equals("true")))
			.add(Aspect.CITY, this.city)
			.add(Aspect.LATITUDE, Degrees.read(this.latitude, Degrees.POLE).orElseThrow())
			.add(Aspect.LONGITUDE, Degrees.read(this.longitude, Degrees.HALF_TURN).orElseThrow())
			.add(Aspect.WEBSITE, this.website)
			.add(Aspect.BASEL_NOW, Boolean.toString(this.baselNow.equals("true")))
			.add(Aspect.LATER_ENDORSEMENT, this.laterEndorsement)
			.add(Aspect.NOTE, this.note.strip());
		this.names.forEach((row) -> facts.add(Aspect.NAME, row.language(), row.then())
			.add(Aspect.NAME_TODAY, row.language(), row.today()));
		return facts.facts();
	}

	/**
	 * What it is called in a language.
	 *
	 * @param then when it was nominated
	 * @param today as it is called today
	 */
	public record NameRow(String language, @AtMost(Written.MOST_OF_A_LINE) String then,
			@AtMost(Written.MOST_OF_A_LINE) String today) {

		public NameRow(@Nullable String language, @Nullable String then, @Nullable String today) {
			this.language = Text.line(language);
			this.then = Text.line(then);
			this.today = Text.line(today);
		}

		static NameRow of(String language, @Nullable List<@Nullable NameRow> sent) {
			return (sent != null ? sent.stream() : Stream.<NameRow>empty())
				.filter((row) -> row != null && row.language.equals(language))
				.findFirst()
				.orElseGet(() -> new NameRow(language, "", ""));
		}

		// English is always there; elsewhere both names or none.
		void check(String path, boolean always, Errors errors) {
			boolean needed = always || !(Text.isBlank(this.then) && Text.isBlank(this.today));
			if (needed && Text.isBlank(this.then)) {
				errors.rejectValue(path + "then", "centres.identity.name.missing");
			}
			if (needed && Text.isBlank(this.today)) {
				errors.rejectValue(path + "today", "centres.identity.name.missing");
			}
		}

	}

}
