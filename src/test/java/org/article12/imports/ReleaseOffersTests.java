package org.article12.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.PartyCode;
import org.article12.core.reference.ReferenceImporter;
import org.article12.core.reference.ReferenceSource;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.ShippedTable;
import org.article12.imports.ReleaseOffers.Newer;
import org.article12.imports.domain.OfferedLine;
import org.article12.imports.store.SeenRows;
import org.article12.imports.store.ShippedFiles;
import org.article12.parties.Parties;
import org.article12.parties.PartyTakenBack;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * A release that ships newer reference data offers them, and nothing changes by itself.
 */
@PortalTest
class ReleaseOffersTests {

	private static final String RELEASE = "/registers/imports/parties/release";

	private static final SignedIn OFFICER = SignedIn.as("officer@secretariat.example");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<RegisterSheet> registers;

	@Autowired
	private List<ShippedTable> tables;

	@Autowired
	private ReferenceImporter importer;

	@Autowired
	private SeenRows seen;

	@Autowired
	private RegisterVersions versions;

	@Autowired
	private ReleaseOffers offers;

	@Autowired
	private ApplicationRunner firstReleaseIsSeen;

	@Autowired
	private Clock clock;

	@Autowired
	private Parties parties;

	@AfterEach
	void leaveEverythingSeen() {
		PartyTakenBack.of("TON", this.jdbc);
		PartyTakenBack.of("NAM", this.jdbc);
		ShippedFiles files = new ShippedFiles(this.importer, ReferenceSource.shipped(), this.tables);
		this.jdbc.sql("delete from shipped_row").update();
		files.tables().forEach((table) -> this.seen.see(table.register(), files.rows(table)));
	}

	@Test
	void whatFilledTheRegistersIsNotOffered() {
		assertThat(this.offers.newer()).isEmpty();
		assertThat(page(RELEASE).text()).contains(Said.the("imports.offer.none"));
	}

	@Test
	void norIsItInTheMomentsAfterTheFirstStart() throws Exception {
		this.jdbc.sql("delete from shipped_row").update();
		this.jdbc.sql("delete from seed where name like 'shipped%'").update();
		assertThat(this.offers.newer()).isNotEmpty();
		// People are let in after this, and what a start left comes later.
		this.firstReleaseIsSeen.run(new DefaultApplicationArguments());
		assertThat(this.offers.newer()).isEmpty();
	}

	@Test
	void aLaterReleaseOffersWhatItShipsOtherwiseRowByRow() {
		ReleaseOffers next = release(
				Map.of("party_names.csv", Map.of("TON,fr,Tonga (les)", "TON,fr,Tongas (les)"), "party_facts.csv",
						Map.of("ITA,instrument,", "NAM,small_island,true,2031-01-01,A list,true\nITA,instrument,"),
						"centre_areas.csv",
						Map.of("SCRC-SN,NIP,public_profile,primary", "SCRC-SN,NIP,public_profile,secondary")));
		assertThat(next.newer()).containsExactlyInAnyOrder(new Newer("parties", 2), new Newer("centres", 1));
		assertThat(lines(next, "parties")).containsExactlyInAnyOrder("TON CHANGED name_fr Tonga (les) > Tongas (les)",
				"NAM CHANGED small_island false > true");
		assertThat(lines(next, "centres")).containsExactly("SCRC-SN · area · NIP CHANGED value primary > secondary");
		// Nobody has decided: the next start changes nothing, and still offers it.
		next.arrive();
		assertThat(this.parties.names(new PartyCode("TON"))).containsEntry("fr", "Tonga");
		assertThat(next.newer()).hasSize(2);
	}

	@Test
	void whatIsGoneFromTheFilesIsOfferedToBeTakenOut() {
		ReleaseOffers next = release(Map.of("centre_areas.csv",
				Map.of("SCRC-SN,NIP,public_profile,primary,", "SCRC-DZ,RESEARCH,public_profile,primary,")));
		assertThat(lines(next, "centres"))
			.anyMatch((line) -> line.startsWith("SCRC-SN · area · NIP CHANGED ") && line.endsWith("value primary > "));
	}

	@Test
	void whatALaterReleaseShipsOfTheCatalogueIsOfferedToo() {
		ReleaseOffers next = release(
				Map.of("pops.csv", Map.of("CHLORDANE,Chlordane,57-74-9", "CHLORDANE,Chlordane,57-74-0"),
						"area_help.csv", Map.of("REGULATORY,en,\"That is: ", "REGULATORY,en,\"Such as "),
						"guidance.csv", Map.of("BAT_BEP,Guidance on BAT/BEP,", "BAT_BEP,Guidelines on BAT/BEP,")));
		assertThat(next.newer()).containsExactlyInAnyOrder(new Newer("pops", 1), new Newer("areas", 1),
				new Newer("guidance", 1));
		assertThat(lines(next, "pops")).containsExactly("CHLORDANE · Chlordane CHANGED cas_numbers 57-74-9 > 57-74-0");
		assertThat(lines(next, "areas")).singleElement(STRING).contains("REGULATORY", "CHANGED help_en", "> Such as");
		assertThat(lines(next, "guidance")).singleElement(STRING)
			.contains("CHANGED title_en", "> Guidelines on BAT/BEP");
	}

	@Test
	void aRowIsRecordedAndAnotherSetAside() {
		shippedBefore("TON/name_fr/", "name_fr", "Tonga (îles)");
		shippedBefore("NAM/name_fr/", "name_fr", "Namibie");
		assertThat(page("/registers/parties").select("aside a").eachText())
			.containsExactly(Said.the("imports.newer.parties", 2));
		assertThat(page("/registers/imports/plans").select("aside a")).hasSize(1);
		// Both are on record as this release ships them, so that there is nothing to do.
		assertThat(page(RELEASE).select("tbody tr")).isEmpty();
		this.offers.arrive();
		assertThat(page("/registers/parties").select("aside")).isEmpty();
	}

	@Test
	void whatPeopleHaveRecordedMeanwhileIsInConflictAndNotTicked() {
		this.jdbc.sql(
				"update party_fact set known_until = greatest(now(), known_from) where party_code = 'TON' and fact = 'NAME_FR' and known_until is null")
			.update();
		this.jdbc.sql(
				"update party_fact set known_until = greatest(now(), known_from) where party_code = 'NAM' and fact = 'NAME_FR' and known_until is null")
			.update();
		recorded("TON", "Iles Tonga");
		recorded("NAM", "Namibie (vieille)");
		shippedBefore("TON/name_fr/", "name_fr", "Tongatapu");
		shippedBefore("NAM/name_fr/", "name_fr", "Namibie (vieille)");
		Document page = page(RELEASE);
		assertThat(row(page, "TON").attr("data-outcome")).isEqualTo(Outcome.CONFLICT.name());
		assertThat(row(page, "TON").text()).contains("Iles Tonga",
				Said.the("imports.offer.meanwhile", "name_fr", "Tongatapu"));
		assertThat(row(page, "NAM").attr("data-outcome")).isEqualTo(Outcome.CHANGED.name());
		assertThat(page.select("input[name=rows][checked]").eachAttr("value")).containsExactly("NAM/name_fr/");

		assertThat(decide(page, "", "The release says so")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(decide(page, "", " ", "NAM/name_fr/")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(decide(page, "", "The release says so", "NAM/name_fr/")).hasStatus(HttpStatus.FOUND);
		assertThat(this.parties.names(new PartyCode("NAM"))).containsEntry("fr", "Namibie");
		assertThat(this.parties.names(new PartyCode("TON"))).containsEntry("fr", "Iles Tonga");
		// The page of before is another one by now.
		assertThat(decide(page, "true", "Ours is right", "TON/name_fr/")).hasStatus(HttpStatus.CONFLICT);
		Document rest = page(RELEASE);
		assertThat(rest.select("input[name=rows]").eachAttr("value")).containsExactly("TON/name_fr/");
		assertThat(decide(rest, "true", "Ours is right", "TON/name_fr/")).hasStatus(HttpStatus.FOUND);
		Document done = page(RELEASE);
		assertThat(done.select("#decided + ul li")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(done.text()).contains("Ours is right", "The release says so");
		assertThat(this.parties.names(new PartyCode("TON"))).containsEntry("fr", "Iles Tonga");
		assertThat(this.offers.newer()).isEmpty();
	}

	private void recorded(String party, String name) {
		this.jdbc.sql("""
				insert into party_fact (party_code, fact, value, source, confirmed, why, recorded_at, known_from)
				select ?, 'NAME_FR', ?, 'A letter', true, '', now(), max(known_until) from party_fact
				where party_code = ?""").params(party, name, party).update();
	}

	private void shippedBefore(String key, String column, String value) {
		this.jdbc.sql(
				"update shipped_row set cells = cells || jsonb_build_object(?::text, ?::text) where register = 'parties' and key = ?")
			.params(column, value, key)
			.update();
	}

	private ReleaseOffers release(Map<String, Map<String, String>> edits) {
		ReferenceSource shipped = ReferenceSource.shipped();
		ReferenceSource altered = (file) -> {
			String text = new String(shipped.open(file).readAllBytes(), StandardCharsets.UTF_8);
			for (Map.Entry<String, String> edit : new HashMap<>(edits.getOrDefault(file, Map.of())).entrySet()) {
				assertThat(text).contains(edit.getKey());
				text = text.replace(edit.getKey(), edit.getValue());
			}
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		};
		return new ReleaseOffers(this.registers, new ShippedFiles(this.importer, altered, this.tables), this.seen,
				this.versions, this.clock);
	}

	private static Set<String> lines(ReleaseOffers offers, String register) {
		return offers.offered(register).lines().stream().map(ReleaseOffersTests::told).collect(Collectors.toSet());
	}

	private static String told(OfferedLine line) {
		return line.name() + " " + line.outcome() + " "
				+ line.changes()
					.stream()
					.map((change) -> change.field() + " " + change.before() + " > " + change.after())
					.collect(Collectors.joining(", "));
	}

	private static Element row(Document page, String party) {
		return page.select("tbody tr")
			.stream()
			.filter((row) -> row.select("label bdi").text().equals(party))
			.findFirst()
			.orElseThrow();
	}

	private MvcTestResult decide(Document page, String aside, String why, String... rows) {
		return this.mvc.post()
			.uri(RELEASE)
			.param("rows", rows)
			.param("why", why)
			.param("aside", aside)
			.param("digest", page.select("input[name=digest]").val())
			.param("seen", "0")
			.param("press", UUID.randomUUID().toString())
			.with(OFFICER)
			.with(csrf())
			.exchange();
	}

	private Document page(String address) {
		MvcTestResult answer = this.mvc.get().uri(address).with(OFFICER).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
