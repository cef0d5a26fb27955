package org.article12.parties.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
import org.article12.parties.PartyTakenBack;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The Secretariat keeps what is known of Parties, and everybody goes by it. */
@PortalTest
class PartyRegisterPagesTests {

	private static final PartyCode TONGA = new PartyCode("TON");

	private static final String PAGE = "/registers/parties/TON";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private Parties parties;

	@Autowired
	private ApplicationContext portal;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "officer@secretariat.example");
	}

	@AfterEach
	void leaveTheRegisterAsItWas() {
		PartyTakenBack.of("TON", this.jdbc);
	}

	@Test
	void theListNamesEveryPartyAndEveryStateThatIsNone() {
		String page = IntStream.rangeClosed(1, 4)
			.mapToObj((number) -> this.desk.read("/registers/parties?page=" + number))
			.collect(Collectors.joining());
		this.parties.all().forEach((party) -> assertThat(page).contains("/registers/parties/" + party.code() + "\""));
		this.parties.nonParties()
			.forEach((state) -> assertThat(page).contains("/registers/parties/" + state.code() + "\""));
		assertThat(QueryCount.of(() -> this.desk.read("/registers/parties"))).isLessThanOrEqualTo(10);
		assertThat(text("/registers/parties?q=ivoire")).contains("CIV").doesNotContain("SEN");
		assertThat(QueryCount.of(() -> this.desk.read(PAGE))).isLessThanOrEqualTo(14);
	}

	@Test
	void whatIsRecordedForADayToComeHoldsFromThatDayOn() {
		LocalDate day = this.calendar.today().plusYears(2);
		assertThat(record("region", "value", "AFRICA", "from", day.toString())).hasRedirectedUrl(PAGE);
		assertThat(this.parties.find(TONGA).orElseThrow().region().name()).isEqualTo("ASIA_PACIFIC");
		assertThat(this.parties.asOn(TONGA, day).orElseThrow().region().name()).isEqualTo("AFRICA");
		assertThat(text(PAGE)).contains(Said.the("parties.ahead.title"), "UN letter of 3 May", "Helena Okafor");
		assertThat(text(PAGE + "?as-of=" + day)).contains(Said.the("parties.as-of.today"));
		assertThat(page(PAGE + "?as-of=" + day).select("dl.summary").text()).contains("Africa");
	}

	@Test
	void aChangeIsSeenEverywhereAtTheNextClickAndYesterdaysRegisterStands() {
		LocalDate yesterday = this.calendar.today().minusDays(1);
		new Filed(this.portal).letter("TON", "A request of Tonga", 2, "NIP");
		assertThat(record("name_en", "value", "Friendly Islands", "from", "")).hasRedirectedUrl(PAGE);
		assertThat(record("small_island", "value", "false", "from", "")).hasRedirectedUrl(PAGE);
		assertThat(this.desk.read("/api/v1/parties")).contains("Friendly Islands");
		assertThat(this.desk.read("/eligibility?q=Friendly")).contains("Friendly Islands");
		assertThat(this.desk.read("/find-a-centre")).contains("Friendly Islands");
		assertThat(this.jdbc
			.sql("select distinct party_name || ' ' || after_others from queue_entry where party_code = 'TON'")
			.query(String.class)
			.list()).containsExactly("Friendly Islands true");
		assertThat(page(PAGE + "?as-of=" + yesterday).select("h1").text()).isEqualTo("TON Tonga");
		assertThat(page(PAGE).select(".timeline").text()).contains("Friendly Islands", "Helena Okafor",
				"Told by letter");
	}

	@Test
	void theRequestsThatAChangeTouchesAreListed() {
		Filed filed = new Filed(this.portal);
		RequestReference reference = filed.letter("TON", "Of another region", 3, "LABORATORY");
		filed.confirmed(reference);
		int version = Integer.parseInt(Desk.hidden(this.desk.read(PAGE + "/facts/region"), "seen"));
		assertThat(record("official_contact_point", "value", "The Ministry", "from", "")).hasRedirectedUrl(PAGE);
		assertThat(this.desk.read(PAGE + "/touched?since=" + version)).doesNotContain(reference.value());
		assertThat(record("region", "value", "AFRICA", "from", "")).hasRedirectedUrl(PAGE);
		assertThat(this.desk.read(PAGE)).contains(PAGE + "/touched?since=" + (version + 1));
		for (int since = version; since <= version + 1; since++) {
			assertThat(this.desk.read(PAGE + "/touched?since=" + since)).contains(reference.value());
		}
		assertThat(this.desk.read(PAGE + "/touched?since=" + (version + 2))).doesNotContain(reference.value());
		assertThat(this.desk.open("/registers/parties/XXX/touched")).hasStatus(404);
	}

	@Test
	void aRequestKeepsWhatHeldWhenItWasReceived() {
		Filed filed = new Filed(this.portal);
		RequestReference reference = filed.letter("TON", "Received in time", 3, "NIP");
		String[] developed = { "value", "DEVELOPED", "from", this.calendar.today().toString() };
		assertThat(record("development_status", developed)).hasStatus(422)
			.bodyText()
			.contains(Said.the("refused.PARTY_HAS_OPEN_REQUESTS", open()), reference.value());
		assertThat(this.parties.find(TONGA).orElseThrow().eligibility().eligible()).isTrue();

		assertThat(record("development_status", with(developed, "known", "true"))).hasRedirectedUrl(PAGE);
		assertThat(this.parties.find(TONGA).orElseThrow().eligibility().eligible()).isFalse();
		assertThat(this.desk.open("/api/v1/routing?party=TON&area=NIP")).hasStatus(422);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> filed.letterReceivedOn("TON", "Too late", this.calendar.today(), "NIP"));

		filed.confirmed(reference);
		assertThat(filed.record(reference).status()).isEqualTo(RequestStatus.ROUTING);
		assertThat(this.desk.open("/triage/" + reference)).hasStatusOk();
		assertThat(this.desk.open("/triage/" + reference + "/offers")).hasStatusOk();
		assertThat(this.desk.open("/triage/plan")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			region               | value  | MARS         | parties.value.wrong
			region               | value  |              | parties.value.missing
			name_en              | value  | \u200b       | parties.value.missing
			languages            | value  | de           | parties.value.wrong
			languages            | value  | fr; xx       | parties.value.wrong
			small_island         | value  | perhaps      | parties.value.wrong
			region               | source |              | parties.source.missing
			eligibility_decision | source |              | parties.decision.missing
			region               | why    |              | parties.why.missing
			region               | until  | 1 March 2020 | parties.period.reversed
			""")
	void whatCannotBeRecordedIsSaidBesideItsField(String fact, String field, String typed, String key) {
		int before = facts();
		String[] fields = { "value", fact.equals("eligibility_decision") ? "NOT_ELIGIBLE" : "AFRICA", "from",
				"2020-03-02", "until", "" };
		assertThat(record(fact, with(fields, field, (typed != null) ? typed : ""))).hasStatus(422)
			.bodyText()
			.contains(Said.the(key));
		assertThat(facts()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "value, 31 February 2020", "from, soon", "until, 2020-13-01" })
	void aDayThatIsNoneIsSaid(String field, String typed) {
		assertThat(record("in_force_on", with(new String[] { "value", "2010-01-21" }, field, typed))).hasStatus(422)
			.bodyText()
			.contains(Said.the("core.form.errors"), "value=\"" + typed + "\"");
	}

	@Test
	void periodsThatOverlapAreSaid() {
		LocalDate day = this.calendar.today().plusYears(1);
		record("region", "value", "AFRICA", "from", day.toString());
		assertThat(record("region", "value", "CENTRAL_EASTERN_EUROPE", "from", day.minusDays(9).toString(), "until",
				day.toString()))
			.hasStatus(422)
			.bodyText()
			.contains("End this the day before");
		assertThat(record("region", "value", "ASIA_PACIFIC", "from", "", "source", "UN regional groups")).hasStatus(422)
			.bodyText()
			.contains(Said.the("refused.PARTY_UNCHANGED"));
	}

	@Test
	void ofTwoEditorsTheSecondSeesTheDifference() {
		String seen = Desk.hidden(this.desk.read(PAGE + "/facts/region"), "seen");
		record("name_fr", "value", "Tongas (les)");
		assertThat(this.desk.send(PAGE + "/facts/region", "seen", seen, "value", "AFRICA", "from", "", "source",
				"Other letter", "why", "A second letter of theirs"))
			.hasStatus(409)
			.bodyText()
			.contains("Tongas (les)", "A second letter of theirs");
		assertThat(this.parties.find(TONGA).orElseThrow().region().name()).isEqualTo("ASIA_PACIFIC");
	}

	@Test
	void aButtonPressedTwiceRecordsOnce() {
		String seen = Desk.hidden(this.desk.read(PAGE + "/facts/region"), "seen");
		String press = UUID.randomUUID().toString();
		int before = facts();
		for (int time = 0; time < 2; time++) {
			assertThat(this.desk.send(PAGE + "/facts/region", "seen", seen, "press", press, "value", "AFRICA", "from",
					"2031-01-01", "source", "A letter", "why", "Told by telephone"))
				.hasRedirectedUrl(PAGE);
		}
		assertThat(facts()).isEqualTo(before + 2);
	}

	@Test
	void whatWasRecordedByMistakeIsTakenBackAndTheHistorySaysWhy() {
		record("region", "value", "AFRICA", "from", "");
		String address = page(PAGE).select("a[href*=taking-back]").attr("href");
		assertThat(address).isEqualTo(PAGE + "/facts/region/taking-back");
		String seen = Desk.hidden(this.desk.read(address), "seen");
		assertThat(this.desk.send(address, "seen", seen, "why", " ")).hasStatus(422)
			.bodyText()
			.contains(Said.the("parties.why.missing"));
		assertThat(this.desk.send(address, "seen", seen, "why", "The letter was about Togo")).hasRedirectedUrl(PAGE);
		assertThat(this.parties.find(TONGA).orElseThrow().region().name()).isEqualTo("ASIA_PACIFIC");
		assertThat(page(PAGE).select(".timeline li").first().text()).contains("The letter was about Togo",
				Said.the("parties.region.AFRICA"), Said.the("parties.region.ASIA_PACIFIC"));
		assertThat(page(PAGE).select("a[href*=taking-back]")).isEmpty();
		assertThat(this.desk.send(address, "seen", seen, "why", "Once more")).hasStatus(409)
			.bodyText()
			.contains("Once more");
		assertThat(this.desk.send(address, "seen", Desk.hidden(this.desk.read(address), "seen"), "why", "Once more"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("refused.PARTY_NOTHING_TO_TAKE_BACK"));
	}

	@Test
	void aStateThatIsNoPartyIsAskedHowItBecomesOne() {
		assertThat(text("/registers/parties/SMR")).contains(Said.the("parties.accession.title"));
		MvcTestResult answer = this.desk.send("/registers/parties/SMR/accession", "seen", "0", "instrument", "TREATY",
				"instrumentOn", "soon", "status", "", "languages", "it", "source", "", "why", "");
		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains(Said.the("parties.value.wrong"), Said.the("parties.value.missing"),
					Said.the("parties.source.missing"), Said.the("parties.why.missing"));
		assertThat(this.desk.send("/registers/parties/TON/accession", "seen", "0")).hasStatus(404);
		for (String nobody : new String[] { "XXX", "ton", "TON/facts/colour", "SMR/facts/region" }) {
			assertThat(this.desk.open("/registers/parties/" + nobody)).hasStatus(404);
		}
	}

	@Test
	void aDayThatIsNoneShowsTodaysRegisterAndSaysSo() {
		assertThat(text("/registers/parties?as-of=yesterday"))
			.contains(Said.the("parties.as-of.wrong", "yesterday").replace("&#39;", "'"));
	}

	private int open() {
		return this.jdbc.sql("""
				select count(*) from assistance_request where party_code = 'TON'
				and status in ('SUBMITTED', 'CLARIFICATION', 'ROUTING', 'IN_DELIVERY', 'DELIVERED')""")
			.query(Integer.class)
			.single();
	}

	private int facts() {
		return this.jdbc.sql("select count(*) from party_fact where party_code = 'TON'").query(Integer.class).single();
	}

	private MvcTestResult record(String fact, String... fields) {
		String address = PAGE + "/facts/" + fact;
		String[] all = { "seen", Desk.hidden(this.desk.read(address), "seen"), "source", "UN letter of 3 May",
				"confirmed", "true", "why", "Told by letter" };
		return this.desk.send(address, with(all, fields));
	}

	/** The fields, each with what is given later in place of what was given before. */
	private static String[] with(String[] before, String... more) {
		Map<String, String> fields = new LinkedHashMap<>();
		String[] all = Stream.concat(Stream.of(before), Stream.of(more)).toArray(String[]::new);
		for (int at = 0; at < all.length; at += 2) {
			fields.put(all[at], all[at + 1]);
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

	private String text(String address) {
		return page(address).text();
	}

	private Document page(String address) {
		return Jsoup.parse(this.desk.read(address));
	}

}
