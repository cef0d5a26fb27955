package org.article12.centres.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.centres.Centres;
import org.article12.centres.Decision;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.domain.Basis;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the lists on the pages of the register of centres offer. */
@Component("centreOptions")
class CentreOptions extends Words {

	private final Parties parties;

	private final Centres centres;

	private final Formats formats;

	CentreOptions(MessageSource messages, Parties parties, Centres centres, Formats formats) {
		super(messages);
		this.parties = parties;
		this.centres = centres;
		this.formats = formats;
	}

	/** Every Party, by its name. */
	List<Option> parties() {
		Locale language = ReaderLanguage.get();
		return this.parties.all()
			.stream()
			.map((party) -> new Option(party.code().value(), this.parties.name(party.code(), language)))
			.sorted(Comparator.comparing(Option::label))
			.toList();
	}

	/** The regions. */
	List<Option> regions() {
		return named(Region.values(), "parties.region.", Enum::name);
	}

	/** How strong a centre can be. */
	List<Option> strengths() {
		return named(Strength.values(), "centres.strength.", Enum::name);
	}

	/** How a centre can serve a Party. */
	List<Option> services() {
		return named(Service.values(), "centres.service.", Enum::name);
	}

	/** What can be decided. */
	List<Option> decisions() {
		return named(Decision.Kind.values(), "centres.decided.kind.", Enum::name);
	}

	/** What expertise can rest on. */
	List<Option> evidenceOfExpertise() {
		return named(Basis.OF_EXPERTISE.toArray(Basis[]::new), "centres.basis.", Basis::code);
	}

	/** What serving a Party can rest on. */
	List<Option> evidenceOfService() {
		return named(Basis.OF_SERVICE.toArray(Basis[]::new), "centres.basis.", Basis::code);
	}

	/** The languages in which one can work together. */
	List<Option> languages() {
		return this.formats.languages();
	}

	/** What a language is called, by its code; for templates. */
	public String language(String code) {
		return Locale.of(code).getDisplayLanguage(ReaderLanguage.get());
	}

	/**
	 * What a Party is called, by its code; empty where there is no such. For templates.
	 */
	public String party(String code) {
		return PartyCode.isValid(code) ? this.parties.find(new PartyCode(code))
			.map((party) -> this.parties.name(party.code(), ReaderLanguage.get()))
			.orElse("") : "";
	}

	/** Every centre but one. */
	List<Option> centresBut(CentreCode one) {
		return this.centres.all()
			.stream()
			.filter((centre) -> !centre.code().equals(one))
			.map((centre) -> new Option(centre.code().value(), centre.currentName()))
			.toList();
	}

	private <E extends Enum<E>> List<Option> named(E[] values, String family, Function<E, String> code) {
		return Stream.of(values).map((value) -> new Option(code.apply(value), say(family + value.name()))).toList();
	}

}
