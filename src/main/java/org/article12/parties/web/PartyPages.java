package org.article12.parties.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.core.web.RegisterActs.Subject;
import org.article12.parties.NonParty;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping.Kept;
import org.article12.parties.PartyKeeping;
import org.article12.parties.PartyNames;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.PartiesOfDay;
import org.article12.parties.domain.PartyEntry;
import org.article12.parties.domain.PartyRecords;
import org.article12.parties.store.PartyRegister;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;

/** What the pages of the register of Parties show. */
@Component
class PartyPages {

	private static final int PAGE = 50;

	private final PartyRegister register;

	private final PartyKeeping keeping;

	private final PartyWords words;

	private final WorkingDays calendar;

	private final PartyNames names;

	private final Questions questions;

	PartyPages(PartyRegister register, PartyKeeping keeping, PartyWords words, WorkingDays calendar, PartyNames names,
			Questions questions) {
		this.register = register;
		this.keeping = keeping;
		this.words = words;
		this.calendar = calendar;
		this.names = names;
		this.questions = questions;
	}

	/** The page of a Party. */
	static String address(PartyCode code) {
		return "/registers/parties/" + code;
	}

	/** A Party as those are told who come late. */
	Subject subject(Kept kept) {
		PartyCode code = kept.entry().code();
		return this.words.subject(code.value(), address(code));
	}

	/** The day as of which the register is shown. */
	RegisterDay asOf(String typed) {
		return RegisterDay.read(typed, this.calendar.today());
	}

	private PartyRecords records(RegisterDay asOf) {
		return asOf.isToday() ? this.register.known() : this.register.asOf(asOf.day());
	}

	/**
	 * One page of the list of Parties, and the States that are none.
	 * @param sought what their names are to hold, in any language; empty for all
	 * @param number the page's number, from 1; beyond the last one it is the last one
	 */
	String list(RegisterDay asOf, String sought, int number, Locale locale, Model model) {
		PartyRecords records = records(asOf);
		LocalDate day = asOf.day();
		PartiesOfDay ofDay = records.on(day);
		Question question = this.questions.read(sought);
		List<PartyEntry> found = ofDay.parties()
			.stream()
			.filter((party) -> question.answeredBy(this.names.of(party.code())) != Question.Answer.NO)
			.flatMap((party) -> records.find(party.code()).stream())
			.toList();
		int shown = Math.clamp(number, 1, Math.max(1, (found.size() + PAGE - 1) / PAGE));
		model.addAttribute("page",
				new PageOf<>(found.stream()
					.skip((shown - 1L) * PAGE)
					.limit(PAGE)
					.map((entry) -> PartyRegisterLine.of(entry, day, name(entry, day, locale), this.words))
					.toList(), shown, PAGE, found.size()));
		LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("q", sought);
		asked.add("as-of", asOf.typed());
		model.addAttribute("links", new PageLinks("/registers/parties", asked));
		model.addAttribute("states", states(records, ofDay, day));
		model.addAttribute("q", sought);
		model.addAttribute("asOf", asOf);
		return "parties/list";
	}

	private List<StateLine> states(PartyRecords records, PartiesOfDay ofDay, LocalDate day) {
		return ofDay.nonParties()
			.values()
			.stream()
			.sorted(Comparator.comparing(NonParty::name))
			.map((state) -> new StateLine(state.code().value(), state.name(), region(state),
					records.find(state.code()).map((entry) -> entry.inForceOn(day)).orElse(null)))
			.toList();
	}

	private String region(NonParty state) {
		return this.words.value(PartyFact.REGION, state.region().name());
	}

	private static String name(PartyEntry entry, LocalDate day, Locale locale) {
		return entry.listNames(day).getOrDefault(locale.getLanguage(), entry.value(PartyFact.NAME_EN, day));
	}

	/** The page of a Party, or of a State on its way to become one. */
	String party(PartyEntry entry, RegisterDay asOf, Locale locale, Model model) {
		LocalDate day = asOf.day();
		model.addAttribute("party", PartyRegisterLine.of(entry, day, name(entry, day, locale), this.words));
		model.addAttribute("officialName", entry.officialName(locale.getLanguage(), day));
		model.addAttribute("coming", !entry.isPartyOn(day));
		model.addAttribute("facts",
				Arrays.stream(PartyFact.values()).flatMap((fact) -> lines(entry, fact, day)).toList());
		model.addAttribute("open", this.keeping.openOf(entry.code()));
		model.addAttribute("changes", this.words.lines(this.keeping.changesOf(entry.code())));
		model.addAttribute("asOf", asOf);
		return "parties/party";
	}

	private Stream<FactLine> lines(PartyEntry entry, PartyFact fact, LocalDate day) {
		List<KnownFact> known = entry.of(fact);
		return known.isEmpty() ? Stream.of(FactLine.unknown(fact, this.words))
				: known.stream().map((one) -> FactLine.of(one, day, this.words));
	}

	/** The entry of a Party as of a day; empty where it was none, or is only a State. */
	Optional<PartyEntry> entry(PartyCode code, RegisterDay asOf) {
		return records(asOf).find(code);
	}

	/** A State of which nothing is on record but that it is none. */
	NonParty state(PartyCode code) {
		return this.register.content()
			.nonParties()
			.values()
			.stream()
			.filter((state) -> state.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Party " + code));
	}

	/** The page of a State that is no Party. */
	String state(NonParty state, Model model) {
		model.addAttribute("state", new StateLine(state.code().value(), state.name(), region(state), null));
		model.addAttribute("instruments", options(PartyFact.INSTRUMENT));
		model.addAttribute("statuses", options(PartyFact.DEVELOPMENT_STATUS));
		return "parties/state";
	}

	/** The page of the form for a fact. */
	String fact(Kept kept, PartyFact fact, Locale locale, Model model) {
		LocalDate today = this.calendar.today();
		model.addAttribute("code", kept.entry().code().value());
		model.addAttribute("name", name(kept.entry(), today, locale));
		model.addAttribute("version", kept.version());
		model.addAttribute("fact", fact);
		model.addAttribute("label", this.words.fact(fact));
		model.addAttribute("options", options(fact));
		model.addAttribute("lines", lines(kept.entry(), fact, today).toList());
		model.addAttribute("open", this.keeping.openOf(kept.entry().code()));
		return "parties/fact";
	}

	private List<Option> options(PartyFact fact) {
		Stream<Option> choices = fact.choices()
			.stream()
			.map((value) -> new Option(value, this.words.value(fact, value)));
		return (fact == PartyFact.ELIGIBILITY_DECISION)
				? Stream.concat(Stream.of(new Option("", this.words.say("parties.decision.none"))), choices).toList()
				: choices.toList();
	}

	/** The day that an address names, else today. */
	LocalDate day(String at) {
		return RegisterDay.read(at, this.calendar.today()).day();
	}

}
