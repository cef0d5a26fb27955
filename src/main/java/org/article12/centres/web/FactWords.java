package org.article12.centres.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.domain.Basis;
import org.article12.centres.domain.Expertise;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Ground;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.WorkingLanguage;
import org.article12.core.text.Numbers;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what the register keeps of a centre into words. */
@Component
class FactWords extends Words {

	private final Formats formats;

	private final Catalogue catalogue;

	private final Parties parties;

	FactWords(MessageSource messages, Formats formats, Catalogue catalogue, Parties parties) {
		super(messages);
		this.formats = formats;
		this.catalogue = catalogue;
		this.parties = parties;
	}

	/** What a fact is called. */
	String name(Fact fact) {
		String name = say("centres.aspect." + fact.aspect());
		return fact.of().isEmpty() ? name : say("centres.aspect.of", name, of(fact));
	}

	private String of(Fact fact) {
		return switch (fact.aspect()) {
			case NAME, NAME_TODAY -> Locale.of(fact.of()).getDisplayLanguage(ReaderLanguage.get());
			case AREA -> area(fact.of());
			case PARTY -> party(fact.of());
			case ABSENCE -> day(fact.of());
			case EVIDENCE -> say("centres.requirement." + fact.of());
			case DECISION -> say("centres.decided.kind." + fact.of().substring(0, fact.of().indexOf(' '))) + ", "
					+ day(fact.of().substring(fact.of().indexOf(' ') + 1));
			default -> fact.of();
		};
	}

	/** What stands in a fact, which is not nothing. */
	String value(Fact fact, String recorded) {
		return switch (fact.aspect()) {
			case CAPACITY -> Numbers.count(recorded).meaning().map(this.formats::number).orElse(recorded);
			case END -> day(recorded);
			case REGION -> say("parties.region." + recorded);
			case HOST -> party(recorded);
			case BASEL_THEN, BASEL_NOW -> say(Boolean.parseBoolean(recorded) ? "centres.yes" : "centres.no");
			case LANGUAGES -> languages(recorded);
			case AREA -> expertise(Expertise.of(recorded));
			case PARTY -> ground(Ground.of(recorded));
			case ABSENCE -> period(recorded.split("/", 2));
			case DECISION -> decision(recorded.split("/", 3));
			default -> recorded;
		};
	}

	/** What a centre can do, and on what evidence. */
	String expertise(Expertise expertise) {
		return joined(say("centres.strength." + expertise.strength()), basis(expertise.basis()), expertise.note());
	}

	/** On what ground a centre serves a Party. */
	String ground(Ground ground) {
		return joined(say("centres.service." + ground.service()), basis(ground.basis()), ground.note());
	}

	/** What kind of evidence there is. */
	String basis(String code) {
		return Basis.of(code).map((basis) -> say("centres.basis." + basis)).orElse(code);
	}

	/** Languages by their codes with blanks between. */
	String languages(String codes) {
		return Stream.of(codes.split(" "))
			.flatMap((code) -> WorkingLanguage.of(code).stream())
			.map(this.formats::language)
			.collect(Collectors.joining(", "));
	}

	private String period(String[] parts) {
		return joined(say("centres.until", day(parts[0])), parts[1]);
	}

	private String decision(String[] parts) {
		return joined(parts[2], parts[0].isEmpty() ? "" : say("centres.until", day(parts[0])),
				parts[1].isEmpty() ? "" : say("centres.succeeded", parts[1]));
	}

	private String area(String code) {
		return this.catalogue.area(new AreaCode(code)).map(Area::title).orElse(code);
	}

	/** What a Party is called. */
	String party(String code) {
		return this.parties.name(new PartyCode(code), ReaderLanguage.get());
	}

	private String day(String recorded) {
		return this.formats.date(LocalDate.parse(recorded));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

}
