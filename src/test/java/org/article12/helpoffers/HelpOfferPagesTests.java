package org.article12.helpoffers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.QueryCount;
import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.Sheet;
import org.article12.core.web.TableFile;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Secretariat keeps what help is offered, Parties state it, everybody reads what may
 * be public.
 */
@RequestTest
class HelpOfferPagesTests {

	private static final String REGISTER = "/registers/offers-of-help";

	private static final String OWN = "/offers-of-help";

	private static final String PUBLIC = "/progress/offers-of-help";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OffersOfHelp offers;

	@Autowired
	private Parties parties;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private List<RegisterSheet> sheets;

	private Desk desk;

	private Desk germany;

	private Set<String> before = Set.of();

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "officer@secretariat.example");
		this.germany = new Desk(this.mvc, "focal.point@germany.example");
		this.before = references();
	}

	@AfterEach
	void endWhatWasRecorded() {
		references().stream()
			.filter((one) -> !this.before.contains(one))
			.forEach((one) -> this.jdbc
				.sql("update help_offer set ended_on = valid_from, open = false where reference = ?")
				.param(one)
				.update());
	}

	private Set<String> references() {
		return Set.copyOf(this.jdbc.sql("select reference from help_offer").query(String.class).list());
	}

	@Test
	void anOfferIsRecordedChangedEndedAndStandsAgain() {
		String page = record("title", "Loan of portable analysers", "areas", "LABORATORY");
		assertThat(page).matches(REGISTER + "/OBS-\\d+");
		assertThat(this.desk.read(page)).contains("Test Observers’ Union", "Loan of portable analysers",
				"desk@union.example", Said.the("helpoffers.standing.STANDS"));
		assertThat(send(page + "/edit", "amount", "1.2 million", "currency", "chf", "why", "Their second letter"))
			.hasRedirectedUrl(page);
		assertThat(this.desk.read(page)).contains("1,200,000", "CHF", "Their second letter");
		assertThat(send(page, "why", "The union was dissolved")).hasRedirectedUrl(page);
		assertThat(this.desk.read(page)).contains(Said.the("helpoffers.standing.ENDED"), "The union was dissolved");
		String reference = page.substring(page.lastIndexOf('/') + 1);
		assertThat(this.desk.read(REGISTER)).doesNotContain(reference);
		assertThat(this.desk.read(REGISTER + "?show=OVER")).contains(reference);
		assertThat(send(page, "why", "It was not, after all")).hasRedirectedUrl(page);
		assertThat(this.desk.read(REGISTER + "?area=LABORATORY&region=AFRICA")).contains(reference);
		assertThat(this.desk.read(REGISTER + "?area=NIP")).doesNotContain(reference);
		assertThat(this.desk.open(page + "?as-of=" + this.calendar.today().minusDays(1))).hasStatus(404);
		assertThat(QueryCount.of(() -> this.desk.read(REGISTER))).isLessThanOrEqualTo(8);
	}

	@Test
	void whatIsRecordedLaterLeavesWhatWasKnownAsItWas() {
		LocalDate yesterday = this.calendar.today().minusDays(1);
		List<OfferOfHelp> known = this.offers.asOf(yesterday);
		assertThat(known).extracting(OfferOfHelp::reference).contains("DEU-1");
		record("title", "Recorded today");
		send(REGISTER + "/DEU-1/edit", "title", "Retitled today", "why", "A better title");
		try {
			assertThat(this.offers.asOf(yesterday)).extracting(OfferOfHelp::help)
				.isEqualTo(known.stream().map(OfferOfHelp::help).toList());
			assertThat(this.desk.read(REGISTER + "/DEU-1?as-of=" + yesterday)).doesNotContain("Retitled today");
			assertThat(this.desk.read(REGISTER + "?show=ALL&as-of=" + yesterday)).doesNotContain("Retitled today",
					"Recorded today");
		}
		finally {
			send(REGISTER + "/DEU-1/edit", "title", known.getFirst().help().title(), "why", "Restored");
		}
		assertThat(this.desk.open(REGISTER + "?as-of=tomorrow")).hasStatus(422);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind       | NOBODY
			kind       | PARTY
			giver      | ' '
			title      | ' '
			areas      | NOWHERE
			areas      | TRAINING
			areas      | not a code
			regions    | ATLANTIS
			parties    | XXX
			parties    | senegal
			amount     | much
			amount     | 12.5
			amount     | -1
			amount     | 99999999999999
			currency   | EURO
			currency   | ' '
			validFrom  | ' '
			validFrom  | 30 February 2026
			validUntil | 1 January 1990
			why        | ' '
			""")
	void whatCannotBeIsSaidBesideItsFieldAndNothingIsRecorded(String field, String typed) {
		MultiValueMap<String, String> fields = complete();
		fields.set("amount", "1000");
		fields.set("currency", "USD");
		fields.set(field, typed);
		assertThat(this.desk.send(REGISTER + "/new", fields)).hasStatus(422)
			.bodyText()
			.contains(Said.the("core.form.errors"));
		assertThat(references()).isEqualTo(this.before);
	}

	@Test
	void anOfferEndsNeitherInTimesToComeNorBeforeItBegins() {
		for (String day : List.of("1 January 2099", "1 January 1999", "some day", "")) {
			assertThat(send(REGISTER + "/DEU-1", "endedOn", day, "why", "Reason")).hasStatus(422);
		}
		assertThat(this.desk.open(REGISTER + "/DEU-1")).hasStatusOk();
		for (String address : List.of("/XXX-1", "/DEU-99999/edit", "/proposals/deu/" + UUID.randomUUID(),
				"/proposals/DEU/" + UUID.randomUUID())) {
			assertThat(this.desk.open(REGISTER + address)).hasStatus(404);
		}
	}

	@Test
	void ofTwoWhoChangeAnOfferTheSecondIsToldWhatTheFirstDid() {
		String page = record("title", "Loan of vehicles");
		MultiValueMap<String, String> old = fields(this.desk, page + "/edit");
		send(page + "/edit", "conditions", "Fuel is not included", "why", "Their letter");
		old.set("conditions", "Drivers are not included");
		old.set("why", "My own reason");
		assertThat(this.desk.send(page + "/edit", old)).hasStatus(409)
			.bodyText()
			.contains("Fuel is not included", "Drivers are not included", "My own reason");
	}

	@Test
	void everybodyReadsWhatMayBePublicAndNeverTheContact() {
		String shown = record("title", "Public help", "open", "true");
		String hidden = record("title", "Help behind the scenes");
		record("title", "Help that is over", "open", "true", "validUntil", "31 March 2024");
		String page = Desk.body(this.mvc.get().uri(PUBLIC).exchange());
		String json = Desk.body(this.mvc.get().uri("/api/v1/offers-of-help").exchange());
		assertThat(List.of(page, json))
			.allSatisfy((text) -> assertThat(text).contains("Public help", "Test Observers’ Union", "On request only")
				.doesNotContain("Help behind the scenes", "Help that is over", "desk@union.example",
						"desk@donor.example", "A letter of May", "nobody’s real commitment"));
		assertThat(this.desk.read(hidden)).contains(Said.the("helpoffers.field.contact"));
		send(shown + "/edit", "open", null, "why", "Consent was withdrawn");
		assertThat(Desk.body(this.mvc.get().uri(PUBLIC).exchange())).doesNotContain("Public help");
		assertThat(this.mvc.get().uri(PUBLIC + "?area=%3Cb%3E&region=MOON&show=x")).hasStatusOk();
	}

	@Test
	void aPartyThatMayNotAskStatesWhatItOffersAndTheSecretariatRecordsIt() {
		assertThat(this.germany.read("/")).contains(Said.the("helpoffers.own.new"));
		assertThat(new Desk(this.mvc, "focal.point@ghana.example").read("/"))
			.doesNotContain(Said.the("helpoffers.own.new"));
		assertThat(send(this.germany, OWN + "/new", "title", "Scholarships for chemists", "areas", "LABORATORY",
				"validFrom", "1 March 2026", "open", "true", "kind", "OTHER", "giver", "Somebody else", "why",
				"Decided by the Ministry"))
			.hasRedirectedUrl(OWN);
		assertThat(this.germany.read(OWN)).contains("Scholarships for chemists", Said.the("core.proposal.waits"));
		assertThat(references()).isEqualTo(this.before);
		assertThat(this.desk.read("/")).contains(Said.the("helpoffers.start.proposals"));
		String proposal = Jsoup.parse(this.desk.read(REGISTER)).select("a[href*=/proposals/DEU/]").attr("href");
		MultiValueMap<String, String> nothing = fields(this.desk, proposal);
		nothing.remove("accepted");
		nothing.set("accepted", "areas");
		nothing.set("why", "Only a part");
		assertThat(this.desk.send(proposal, nothing)).hasStatus(422)
			.bodyText()
			.contains(Said.the("refused." + HelpOfferRefusal.HELP_WITHOUT_TITLE));
		MvcTestResult decided = send(this.desk, proposal, "why", "With thanks");
		String page = Objects.requireNonNull(decided.getResponse().getRedirectedUrl());
		assertThat(page).matches(REGISTER + "/DEU-\\d+");
		assertThat(this.desk.read(page)).contains("Scholarships for chemists", "With thanks")
			.doesNotContain("Somebody else");
		assertThat(this.germany.read(OWN)).contains("With thanks");
		changesItsOffer(page.substring(page.lastIndexOf('/') + 1));
	}

	private void changesItsOffer(String reference) {
		withdrawsItsConsent(reference);
		String edit = OWN + "/" + reference + "/edit";
		assertThat(new Desk(this.mvc, "focal.point@ghana.example").open(edit)).hasStatus(404);
		assertThat(send(this.germany, edit, "why", "Nothing new")).hasStatus(422)
			.bodyText()
			.contains(Said.the("refused." + HelpOfferRefusal.HELP_UNCHANGED));
		assertThat(send(this.germany, edit, "validUntil", "31 December 2027", "why", "It runs out"))
			.hasRedirectedUrl(OWN);
		String withdrawal = Jsoup.parse(this.germany.read(OWN)).select("form[action$=/withdrawal]").attr("action");
		assertThat(this.germany.send(withdrawal, "press", UUID.randomUUID().toString(), "seen", "0"))
			.hasRedirectedUrl(OWN);
		assertThat(this.desk.read(REGISTER)).doesNotContain("/proposals/DEU/");
	}

	private void withdrawsItsConsent(String reference) {
		String shown = "id=\"" + reference + "\"";
		String removal = OWN + "/" + reference + "/removal";
		assertThat(Desk.body(this.mvc.get().uri(PUBLIC).exchange())).contains(shown);
		String seen = Jsoup.parse(this.germany.read(OWN)).select("form[action=" + removal + "] [name=seen]").val();
		assertThat(remove(new Desk(this.mvc, "focal.point@ghana.example"), removal, seen)).hasStatus(404);
		assertThat(remove(this.germany, removal, seen + "1")).hasStatus(409);
		assertThat(remove(this.germany, removal, seen)).hasRedirectedUrl(OWN);
		assertThat(Desk.body(this.mvc.get().uri(PUBLIC).exchange())).doesNotContain(shown);
		assertThat(this.germany.read(OWN)).doesNotContain(removal);
		assertThat(this.desk.read(REGISTER + "/" + reference)).contains(Said.the("helpoffers.own.removal.why"));
	}

	private static MvcTestResult remove(Desk who, String removal, String seen) {
		return who.send(removal, "press", UUID.randomUUID().toString(), "seen", seen);
	}

	@Test
	void whatGoesOutAsATableComesBackWithoutADifferenceAndARowWithoutAReferenceIsNew() throws Exception {
		RegisterSheet sheet = this.sheets.stream()
			.filter((one) -> one.register().equals("offers-of-help"))
			.findFirst()
			.orElseThrow();
		Table table = new Table();
		sheet.write(table);
		assertThat(compare(sheet, table.head, table.rows).rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.outcome()).as(row.name() + row.changes()).isEqualTo(Outcome.UNCHANGED));
		List<String> heads = List.of("reference", "kind", "party", "title", "areas", "valid_from", "public",
				"ended_on");
		Comparison mixed = compare(sheet, heads,
				List.of(List.of("", "party", "jpn", "Brought help", "nip; bat_bep", "2026-01-01", "true", ""),
						List.of("DEU-1", "party", "DEU", "Brought title", "", "2026-01-01", "", ""),
						List.of("DEU-999", "party", "DEU", "Title", "", "2026-01-01", "", ""),
						List.of("", "nobody", "", "", "FISHING", "someday", "perhaps", "never"),
						List.of("", "PARTY", "JPN", "Brought help", "BAT_BEP;NIP", "2026-01-01", "true", "")));
		assertThat(mixed.rows()).extracting(Comparison.ComparedRow::outcome)
			.startsWith(Outcome.NEW, Outcome.CHANGED, Outcome.WRONG, Outcome.WRONG, Outcome.WRONG);
		assertThat(mixed.faults()).extracting((fault) -> fault.line() + " " + fault.column())
			.contains("4 reference", "5 kind", "5 title", "5 areas", "5 valid_from", "5 public", "5 ended_on",
					"6 reference");
		assertThat(mixed.canBeApplied()).isFalse();
		assertThat(this.desk.read("/registers/imports/offers-of-help")).contains("valid_from");
	}

	@Test
	void whereNoCentreCanHelpTheOfficerReadsWhatIsOffered() {
		Party senegal = this.parties.find(new PartyCode("SEN")).orElseThrow();
		String named = record("title", "Help for Senegal’s plan", "areas", "NIP", "regions", "AFRICA");
		assertThat(this.offers.fitting(new AreaCode("NIP"), senegal)).extracting(OfferOfHelp::reference)
			.contains(named.substring(named.lastIndexOf('/') + 1));
		record("title", "Help for whoever finds nobody");
		String gap = this.jdbc.sql("""
				select distinct r.reference from assistance_request r join request_area a on a.request_id = r.id
				where r.status = 'ROUTING' and a.status = 'OPEN' order by 1""")
			.query(String.class)
			.list()
			.stream()
			.map((reference) -> this.desk.read("/triage/" + reference + "/offers"))
			.filter((page) -> page.contains("why-not"))
			.findFirst()
			.orElseThrow();
		assertThat(gap).contains(Said.the("helpoffers.fitting"), "Help for whoever finds nobody");
	}

	@Test
	void whoeverSetsAnAreaUnservedReadsWhatIsOffered() {
		record("title", "Help for whoever is served by nobody");
		String page = this.jdbc.sql("""
				select r.reference, a.area_code from assistance_request r join request_area a on a.request_id = r.id
				where r.status = 'ROUTING' and a.status = 'OPEN' order by 1, 2 limit 1""")
			.query((row, _) -> "/triage/" + row.getString(1) + "/unserved?area=" + row.getString(2))
			.single();
		assertThat(this.desk.read(page)).contains(Said.the("helpoffers.fitting"),
				"Help for whoever is served by nobody");
	}

	private String record(@Nullable String... namesAndValues) {
		MultiValueMap<String, String> fields = complete();
		set(fields, namesAndValues);
		MvcTestResult result = this.desk.send(REGISTER + "/new", fields);
		assertThat(result).hasStatus3xxRedirection();
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	private MultiValueMap<String, String> complete() {
		MultiValueMap<String, String> fields = fields(this.desk, REGISTER + "/new");
		Map.of("kind", "OBSERVER", "giver", "Test Observers’ Union", "title", "Help", "validFrom", "1 January 2024",
				"contact", "desk@union.example", "source", "A letter of May", "conditions", "On request only", "why",
				"Their letter")
			.forEach(fields::set);
		return fields;
	}

	private MvcTestResult send(String address, @Nullable String... namesAndValues) {
		return send(this.desk, address, namesAndValues);
	}

	/** Sends what a page's form shows, with some fields otherwise. */
	private static MvcTestResult send(Desk who, String address, @Nullable String... namesAndValues) {
		Document page = Jsoup.parse(who.read(address));
		MultiValueMap<String, String> fields = fields(page);
		set(fields, namesAndValues);
		return who.send(page.select("main form[method=post]").attr("action"), fields);
	}

	private static void set(MultiValueMap<String, String> fields, @Nullable String... namesAndValues) {
		for (int at = 0; at < namesAndValues.length; at += 2) {
			String name = Objects.requireNonNull(namesAndValues[at]);
			fields.remove(name);
			if (namesAndValues[at + 1] != null) {
				fields.set(name, namesAndValues[at + 1]);
			}
		}
	}

	private static MultiValueMap<String, String> fields(Desk who, String address) {
		return fields(Jsoup.parse(who.read(address)));
	}

	private static MultiValueMap<String, String> fields(Document page) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		FormElement form = (FormElement) page.selectFirst("main form[method=post]");
		assertThat(form).isNotNull();
		form.formData()
			.stream()
			.filter((one) -> !one.key().startsWith("_"))
			.forEach((one) -> fields.add(one.key(), one.value()));
		fields.set("press", UUID.randomUUID().toString());
		return fields;
	}

	private static Comparison compare(RegisterSheet sheet, List<String> heads, List<List<String>> cells) {
		List<Sheet.Row> rows = new ArrayList<>();
		cells.forEach((row) -> rows.add(new Sheet.Row(rows.size() + 2L, row, Set.of())));
		return sheet.compare(new MappedSheet(new Sheet(heads, rows), sheet.columns()));
	}

	private static final class Table implements TableFile {

		private final List<List<String>> rows = new ArrayList<>();

		private List<String> head = List.of();

		@Override
		public void head(List<String> columns) {
			this.head = columns;
		}

		@Override
		public void row(List<? extends @Nullable Object> cells) {
			this.rows.add(cells.stream().map((cell) -> Objects.toString(cell, "")).toList());
		}

		@Override
		public void close() {
			// Nothing is open.
		}

	}

}
