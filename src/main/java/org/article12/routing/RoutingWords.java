package org.article12.routing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Parties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts reasons into sentences, for the reader and in the language that is wanted. */
@Component
public class RoutingWords extends Words {

	private final Parties parties;

	private final Centres centres;

	private final Catalogue catalogue;

	RoutingWords(MessageSource messages, Parties parties, Centres centres, Catalogue catalogue) {
		super(messages);
		this.parties = parties;
		this.centres = centres;
		this.catalogue = catalogue;
	}

	/** One sentence for each of the reasons that concern the reader. */
	public List<String> sentences(Collection<Reason> reasons, Audience audience, Locale locale) {
		return reasons.stream()
			.filter((reason) -> audience.codes().contains(reason.code()))
			.map((reason) -> sentence(reason, audience, locale))
			.toList();
	}

	/**
	 * The sentence for a reason.
	 * @param reason one of the reasons that concern the reader
	 * @param audience the reader
	 * @param locale the reader's language
	 */
	public String sentence(Reason reason, Audience audience, Locale locale) {
		String beginning = switch (audience) {
			case OFFICER -> "routing.reason.";
			case CENTRE -> "routing.asked.";
			case PUBLIC -> "routing.short.";
		};
		return message(beginning + reason.code().name(), locale, arguments(reason, audience, locale));
	}

	/** Why centres with looser ties to the Party were considered. */
	String secondRound(PartyCode party, Locale locale) {
		return message("routing.answer.round", locale, this.parties.name(party, locale));
	}

	/** Which centre takes areas in another's place. */
	String instead(CentreCode taker, List<String> areas, Audience audience, Locale locale) {
		return message("routing.instead", locale, centre(taker, audience, locale), list(areas, locale));
	}

	/** The title of an area; its code when it is not on record. */
	public String area(AreaCode code) {
		return area(code, ReaderLanguage.get());
	}

	/** The title of an area in a language; its code when it is not on record. */
	String area(AreaCode code, Locale locale) {
		return this.catalogue.area(code).map((area) -> area.titles().in(locale)).orElse(code.value());
	}

	/** The name that a centre goes by today; its code when it is not on record. */
	public String centre(CentreCode code) {
		return centre(code, ReaderLanguage.get());
	}

	/** The name in a language; the code when the centre is not on record. */
	String centre(CentreCode code, Locale locale) {
		return this.centres.find(code).map((centre) -> centre.currentNames().in(locale)).orElse(code.value());
	}

	/** A message of this module. */
	String message(String key, Locale locale, Object... arguments) {
		return sayIn(locale, key, arguments);
	}

	private Object[] arguments(Reason reason, Audience audience, Locale locale) {
		List<ReasonCode.Kind> kinds = reason.code().kinds();
		int fixed = reason.code().lists() ? kinds.size() - 1 : kinds.size();
		List<Object> arguments = new ArrayList<>();
		for (int index = 0; index < fixed; index++) {
			arguments.add(argument(kinds.get(index), reason, index, audience, locale));
		}
		if (reason.code().lists()) {
			List<String> listed = new ArrayList<>();
			for (int index = fixed; index < reason.parameters().size(); index++) {
				listed.add(argument(kinds.getLast(), reason, index, audience, locale).toString());
			}
			arguments.add(list(listed, locale));
		}
		return arguments.toArray();
	}

	private Object argument(ReasonCode.Kind kind, Reason reason, int index, Audience audience, Locale locale) {
		String value = reason.parameters().get(index);
		return switch (kind) {
			case PARTY -> this.parties.name(new PartyCode(value), locale);
			case CENTRE -> centre(new CentreCode(value), audience, locale);
			case AREA -> area(new AreaCode(value), locale);
			case REGION -> message("routing.region." + value, locale);
			case LANGUAGE -> language(value, locale);
			case CRITERION -> message("routing.criterion." + value, locale);
			case DATE -> DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.parse(value));
			case NUMBER -> number(reason, Long.parseLong(value), locale);
		};
	}

	/** Several texts as one. */
	String list(List<String> texts, Locale locale) {
		return texts.stream().reduce((one, other) -> message("routing.list", locale, one, other)).orElse("");
	}

	// Officers read the code beside the name, and two long names make a hard sentence.
	private String centre(CentreCode code, Audience audience, Locale locale) {
		return (audience == Audience.OFFICER) ? code.value() : centre(code, locale);
	}

	private static String language(String name, Locale locale) {
		return Locale.forLanguageTag(WorkingLanguage.valueOf(name).code()).getDisplayLanguage(locale);
	}

	/** A figure, with its unit where a criterion gives it one. */
	private Object number(Reason reason, long figure, Locale locale) {
		if (reason.code() != ReasonCode.COMES_SECOND) {
			return figure;
		}
		Criterion criterion = Criterion.valueOf(reason.parameters().getFirst());
		return switch (criterion) {
			case IN_REGION, PRIMARY, LANGUAGE, HOST, LISTED, SCOPE, CODE ->
				message("routing.measure.areas", locale, figure);
			case LOAD -> message("routing.measure.load", locale, figure / 10_000.0);
			case DISTANCE -> message("routing.measure.distance", locale, figure);
			case DELIVERIES, ANSWERS, EVALUATIONS, FAIRNESS ->
				message("routing.measure.value", locale, figure / 1000.0);
		};
	}

}
