package org.article12.parties;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.text.Text;

/** What the register knows of a Party, each with its own days. */
public enum PartyFact {

	/** Its name as in lists, in English. */
	NAME_EN(Kind.LINE, true),
	/** Its name in Arabic. */
	NAME_AR(Kind.LINE, false),
	/** Its name in Spanish. */
	NAME_ES(Kind.LINE, false),
	/** Its name in French. */
	NAME_FR(Kind.LINE, false),
	/** Its name in Russian. */
	NAME_RU(Kind.LINE, false),
	/** Its name in Chinese. */
	NAME_ZH(Kind.LINE, false),
	/** Its official name, in English. */
	OFFICIAL_NAME(Kind.LINE, false),
	/** Its official name in Arabic. */
	OFFICIAL_NAME_AR(Kind.LINE, false),
	/** Its official name in Spanish. */
	OFFICIAL_NAME_ES(Kind.LINE, false),
	/** Its official name in French. */
	OFFICIAL_NAME_FR(Kind.LINE, false),
	/** Its official name in Russian. */
	OFFICIAL_NAME_RU(Kind.LINE, false),
	/** Its official name in Chinese. */
	OFFICIAL_NAME_ZH(Kind.LINE, false),
	/** Its UN regional group: the name of a {@link Region}. */
	REGION(Kind.CHOICE, true, Region.values()),
	/** The name of a {@link DevelopmentStatus}. */
	DEVELOPMENT_STATUS(Kind.CHOICE, true, DevelopmentStatus.values()),
	/** Whether it is a least developed country (Article 12.5). */
	LEAST_DEVELOPED(Kind.CHOICE, true, "true", "false"),
	/** Whether it is a small island developing State (Article 12.5). */
	SMALL_ISLAND(Kind.CHOICE, true, "true", "false"),
	/**
	 * The UN languages that it works in, by ISO 639-1 code with semicolons between, the
	 * one that it writes in first.
	 */
	LANGUAGES(Kind.LANGUAGES, true),
	/** How it consented to be bound: the name of an {@link Instrument}. */
	INSTRUMENT(Kind.CHOICE, true, Instrument.values()),
	/** When that instrument was deposited. */
	INSTRUMENT_ON(Kind.DAY, true),
	/** Since when the Convention is in force for it. */
	IN_FORCE_ON(Kind.DAY, true),
	/** Its official contact point. */
	OFFICIAL_CONTACT_POINT(Kind.TEXT, false),
	/** Its national focal points. */
	NATIONAL_FOCAL_POINTS(Kind.TEXT, false),
	/**
	 * A decision that it may, or may not, ask for assistance, whatever its development
	 * status says; empty where the rule of Article 12.1 stands.
	 */
	ELIGIBILITY_DECISION(Kind.CHOICE, false, "ELIGIBLE", "NOT_ELIGIBLE");

	private static final List<String> UN_LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

	private final Kind kind;

	private final boolean required;

	private final List<String> choices;

	PartyFact(Kind kind, boolean required, Object... choices) {
		this.kind = kind;
		this.required = required;
		this.choices = Stream.of(choices).map(Object::toString).toList();
	}

	/** The fact that has that name in addresses and tables, such as {@code region}. */
	public static Optional<PartyFact> named(String column) {
		return Stream.of(values()).filter((fact) -> fact.column().equals(column)).findFirst();
	}

	/** The Party's name in a UN language, by its ISO 639-1 code. */
	public static Optional<PartyFact> name(String language) {
		return named("name_" + language);
	}

	/** The Party's official name in a UN language, by its ISO 639-1 code. */
	public static Optional<PartyFact> officialName(String language) {
		return language.equals("en") ? Optional.of(OFFICIAL_NAME) : named("official_name_" + language);
	}

	/** The languages in which names are kept, by ISO 639-1 code. */
	public static List<String> languages() {
		return UN_LANGUAGES;
	}

	/** How addresses and tables name it. */
	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What its values look like. */
	public Kind kind() {
		return this.kind;
	}

	/** Whether each Party has one on each day. */
	public boolean required() {
		return this.required;
	}

	/** The values that it can have, where there are only some. */
	public List<String> choices() {
		return this.choices;
	}

	/** The value as the register keeps it; empty when it cannot be one. */
	public Optional<String> read(String written) {
		String text = (this.kind == Kind.TEXT) ? Text.clean(written).strip() : Text.line(written);
		if (Text.isBlank(text)) {
			return this.required ? Optional.empty() : Optional.of("");
		}
		return switch (this.kind) {
			case LINE, TEXT -> Optional.of(text).filter((it) -> Text.length(it) <= this.kind.most());
			case CHOICE -> this.choices.stream().filter(text::equalsIgnoreCase).findFirst();
			case LANGUAGES -> languages(text);
			case DAY -> day(text);
		};
	}

	private static Optional<String> languages(String text) {
		List<String> codes = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[;,\\s]+")).distinct().toList();
		return UN_LANGUAGES.containsAll(codes) ? Optional.of(codes.stream().collect(Collectors.joining(";")))
				: Optional.empty();
	}

	private static Optional<String> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text).toString());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** What values look like. */
	public enum Kind {

		/** One line. */
		LINE(200),
		/** Several lines. */
		TEXT(2000),
		/** One of {@link PartyFact#choices}. */
		CHOICE(40),
		/** Codes of UN languages with semicolons between. */
		LANGUAGES(40),
		/** A day as 2026-11-22. */
		DAY(40);

		private final int most;

		Kind(int most) {
			this.most = most;
		}

		/** How many characters a value has at most. */
		public int most() {
			return this.most;
		}

	}

}
