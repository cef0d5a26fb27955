package org.article12.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.catalogue.Agreement;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.CatalogueRefusal;
import org.article12.core.WorkingDays;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
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
 * The Secretariat keeps what requests choose from, and the record says who, when and why.
 */
@PortalTest
class CataloguePagesTests {

	private static final String REGISTER = "/registers/catalogue";

	private static final String NEW_AREA = REGISTER + "/areas/new";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private WorkingDays calendar;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "officer@secretariat.example");
	}

	@AfterEach
	void leaveTheRegisterAsItWas() {
		this.jdbc.sql("delete from area where code like 'TEST%'").update();
		this.jdbc.sql("delete from guidance where code like 'TEST%'").update();
		this.jdbc.sql("delete from pop where code like 'TEST%'").update();
		this.jdbc.sql("delete from partner_agreement where code like 'TEST%'").update();
		this.jdbc.sql("update area set retired = false where retired").update();
		this.jdbc.sql("delete from area_title where language <> 'en'").update();
	}

	@Test
	void theListNamesEveryEntryOfEveryKind() {
		String page = List.of("", "/guidance", "/pops", "/agreements")
			.stream()
			.map((kind) -> this.desk.read(REGISTER + kind))
			.collect(Collectors.joining());
		this.catalogue.areas().forEach((area) -> assertThat(page).contains(REGISTER + "/areas/" + area.code() + "\""));
		this.catalogue.guidance().forEach((one) -> assertThat(page).contains(REGISTER + "/guidance/" + one.code()));
		this.catalogue.pops().forEach((one) -> assertThat(page).contains(REGISTER + "/pops/" + one.code()));
		this.catalogue.agreements().forEach((one) -> assertThat(page).contains(REGISTER + "/agreements/" + one.code()));
		assertThat(page).contains("SC-4/10", "August\u00a02010", Said.the("catalogue.unconfirmed"));
		assertThat(QueryCount.of(() -> this.desk.read(REGISTER))).isLessThanOrEqualTo(10);
		assertThat(QueryCount.of(() -> this.desk.read(REGISTER + "/pops?as-of=3+May+2026"))).isLessThanOrEqualTo(10);
		assertThat(QueryCount.of(() -> this.desk.read(REGISTER + "/pops/DDT"))).isLessThanOrEqualTo(12);
	}

	@Test
	void anAreaIsAddedAndOfferedAtOnceAndRetiredAndReadableStill() {
		assertThat(send(NEW_AREA, "code", "TEST_FIRE", "titles[0].title", "Fires at dumps", "titles[3].title",
				"Feux de décharges", "titles[0].help", "Open burning", "category", "BOTH", "needs", "TECHNICAL", "why",
				"Decision of the Bureau"))
			.hasRedirectedUrl(REGISTER + "/areas/TEST_FIRE");
		assertThat(this.catalogue.area(new AreaCode("TEST_FIRE"))).hasValueSatisfying((area) -> {
			assertThat(area.selectable()).isTrue();
			assertThat(area.titles().byLanguage()).containsEntry("fr", "Feux de décharges");
		});
		assertThat(this.desk.read("/areas")).contains("Fires at dumps", "Open burning");
		assertThat(this.desk.read("/find-a-centre")).contains("Fires at dumps");
		assertThat(this.desk.read("/api/v1/areas")).contains("\"code\":\"TEST_FIRE\"");
		String page = REGISTER + "/areas/TEST_FIRE";
		assertThat(this.desk.read(page)).contains("Decision of the Bureau",
				Said.the("core.change.new", "Fires at dumps"));
		assertThat(send(page, "why", "Merged with wastes")).hasRedirectedUrl(page);
		assertThat(this.desk.read(page)).contains("Merged with wastes", Said.the("catalogue.status.retired"),
				Said.the("catalogue.return.words"));
		assertThat(this.catalogue.selectable()).noneMatch((area) -> area.code().value().startsWith("TEST"));
		assertThat(this.desk.read("/areas") + this.desk.read("/find-a-centre")).doesNotContain("Fires at dumps");
		assertThat(this.desk.read("/api/v1/routing?party=SEN&area=TEST_FIRE"))
			.contains(Said.the("routing.problem.RETIRED", "TEST_FIRE"));
		assertThat(this.desk.read(REGISTER)).contains("Fires at dumps");
		assertThat(send(page, "why", "It is needed after all")).hasRedirectedUrl(page);
		assertThat(this.catalogue.selectable()).anyMatch((area) -> area.code().value().equals("TEST_FIRE"));
		assertThat(this.desk.open(page + "?as-of=" + this.calendar.today().minusDays(1))).hasStatus(404);
	}

	@Test
	void theOtherKindsAreAddedAndChanged() {
		assertThat(send(REGISTER + "/guidance/new", "code", "TEST_G", "titles[0].title", "Guidance on fires", "areas",
				"NIP", "links[0].language", "fr", "links[0].address", "https://fires.example/fr.pdf", "links[0].what",
				"The guidance in French", "why", "New guidance"))
			.hasRedirectedUrl(REGISTER + "/guidance/TEST_G");
		assertThat(this.desk.read("/guidance")).contains("Guidance on fires", "https://fires.example/fr.pdf");
		assertThat(send(REGISTER + "/pops/new", "code", "TEST_P", "name", "Testochlor", "uses", "industrial",
				"listings[0].annex", "A", "listings[0].decision", "SC-12/99", "listings[0].year", "2025",
				"listings[0].inForceOn", "3 May 2027", "why", "Listed by the Conference"))
			.hasRedirectedUrl(REGISTER + "/pops/TEST_P");
		assertThat(this.catalogue.pops()).filteredOn((pop) -> pop.code().equals("TEST_P"))
			.singleElement()
			.satisfies((pop) -> {
				assertThat(pop.annexes()).isEqualTo("A");
				assertThat(pop.listings().getFirst().inForceOn()).isEqualTo(LocalDate.of(2027, 5, 3));
			});
		assertThat(send(REGISTER + "/pops/TEST_P/edit", "name", "Testochlor (TC)", "why", "Its short name"))
			.hasRedirectedUrl(REGISTER + "/pops/TEST_P");
		assertThat(this.desk.read(REGISTER + "/pops/TEST_P")).contains("Testochlor (TC)", "Its short name", "SC-12/99",
				"May\u00a02027");
		assertThat(send(REGISTER + "/agreements/new", "code", "TEST_A", "titles[0].title", "A convention on fires",
				"why", "In force now"))
			.hasRedirectedUrl(REGISTER + "/agreements/TEST_A");
		assertThat(this.catalogue.agreements()).extracting(Agreement::title).contains("A convention on fires");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			areas/new        | code                  | fire brigade
			areas/new        | code                  | NIP
			areas/new        | code                  | NOWHERE.FIRE
			areas/new        | titles[0].title       | ' '
			areas/new        | category              | NEITHER
			areas/new        | needs                 | MONEY
			areas/new        | place                 | first
			areas/new        | place                 | 100
			areas/new        | why                   | ' '
			areas/NIP/edit   | titles[1].help        | help without a title
			areas/TRAINING/edit | heading            | -
			guidance/BAT_BEP/edit | areas            | NOWHERE
			guidance/BAT_BEP/edit | links[0].address | javascript:alert(1)
			guidance/BAT_BEP/edit | links[0].language | tlh
			guidance/BAT_BEP/edit | links[0].what    | ' '
			pops/DDT/edit    | name                  | ' '
			pops/DDT/edit    | uses                  | cooking
			pops/DDT/edit    | listings[0].annex     | D
			pops/DDT/edit    | listings[0].year      | 1999
			pops/DDT/edit    | listings[0].inForceOn | 30 February 2026
			agreements/BASEL/edit | website          | basel
			""")
	void whatCannotBeIsSaidAndNothingIsRecorded(String address, String field, String typed) {
		MultiValueMap<String, String> fields = fields(REGISTER + "/" + address);
		if (address.endsWith("new")) {
			fields.set("code", "TEST_FIRE");
			fields.set("titles[0].title", "Fires");
			fields.set("category", "BOTH");
		}
		fields.set("why", "Reason");
		if (typed == null) {
			fields.remove(field);
		}
		else {
			fields.set(field, typed);
		}
		assertThat(this.desk.send(REGISTER + "/" + address, fields)).hasStatus(422)
			.bodyText()
			.contains(Said.the("core.form.errors"));
		assertThat(this.catalogue.area(new AreaCode("TEST_FIRE"))).isEmpty();
	}

	@Test
	void aHeadingIsNotRetiredBeforeItsParts() {
		assertThat(send(REGISTER + "/areas/TRAINING", "why", "Reason")).hasStatus(422)
			.bodyText()
			.contains(Said.the("refused." + CatalogueRefusal.CATALOGUE_HAS_PARTS));
	}

	@Test
	void ofTwoWhoChangeAnEntryTheSecondIsToldWhatTheFirstDid() {
		String edit = REGISTER + "/areas/LABORATORY/edit";
		MultiValueMap<String, String> old = fields(edit);
		assertThat(send(edit, "titles[3].title", "Laboratoires", "why", "The UN’s translation"))
			.hasRedirectedUrl(REGISTER + "/areas/LABORATORY");
		old.set("titles[4].title", "Лаборатории");
		old.set("why", "My own reason");
		assertThat(this.desk.send(edit, old)).hasStatus(409)
			.bodyText()
			.contains("Laboratoires", "Лаборатории", "My own reason");
	}

	@Test
	void theRegisterAsOfYesterdayIsAsItWas() {
		String yesterday = this.calendar.today().minusDays(1).toString();
		String before = this.desk.read(REGISTER + "?as-of=" + yesterday);
		send(REGISTER + "/areas/BAT_BEP/edit", "titles[0].title", "BAT and BEP, retitled", "why", "Shorter");
		try {
			assertThat(this.desk.read(REGISTER)).contains("BAT and BEP, retitled");
			Document then = Jsoup.parse(this.desk.read(REGISTER + "?as-of=" + yesterday));
			assertThat(then.select("tbody").text()).isEqualTo(Jsoup.parse(before).select("tbody").text());
			assertThat(this.desk.read(REGISTER + "/areas/BAT_BEP?as-of=" + yesterday))
				.doesNotContain("BAT and BEP, retitled");
		}
		finally {
			send(REGISTER + "/areas/BAT_BEP/edit", "titles[0].title", "Identification and promotion of BAT and BEP",
					"why", "Restored");
		}
		for (String typed : List.of("yesterday", "3+May+9999")) {
			assertThat(this.desk.open(REGISTER + "?as-of=" + typed)).hasStatus(422);
		}
	}

	@Test
	void whatIsNotThereIsNotFound() {
		for (String address : List.of("/cakes", "/areas/NOWHERE", "/cakes/NIP", "/pops/COFFEE/edit",
				"/areas/NIP/edits")) {
			assertThat(this.desk.open(REGISTER + address)).hasStatus(404);
		}
		assertThat(CatalogueKind.named("cakes")).isEmpty();
	}

	/** Sends what a page's form shows, with some fields otherwise. */
	private MvcTestResult send(String address, String... namesAndValues) {
		Document page = Jsoup.parse(this.desk.read(address));
		MultiValueMap<String, String> fields = fields(page);
		for (int at = 0; at < namesAndValues.length; at += 2) {
			fields.set(namesAndValues[at], namesAndValues[at + 1]);
		}
		return this.desk.send(page.select("main form[method=post]").attr("action"), fields);
	}

	private MultiValueMap<String, String> fields(String address) {
		return fields(Jsoup.parse(this.desk.read(address)));
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

}
