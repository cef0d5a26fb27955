package org.article12.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Collectors;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.imports.domain.TableToRecord;
import org.article12.words.Said;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer takes the register of plans away, brings a table back, sees what it would
 * change, and records all of it or nothing.
 */
@PortalTest
class ImportPagesTests {

	private static final String IMPORTS = "/registers/imports/plans";

	private static final String HEADS = "Party;Plan;Kind;Transmitted on;Code;Title;Start year;End year;Budget USD;Areas;Remark\n";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private LargeTables large;

	@AfterEach
	void takeBackWhatWasRecorded() {
		PlansTakenBack.of("KEN", this.jdbc);
		PlansTakenBack.of("NAM", this.jdbc);
	}

	@Test
	void aTableIsComparedAndThenRecordedWhole() {
		String address = bring(HEADS + "Kenya;NIP 2031;initial;3 May 2024;KE-1;PCB inventory;2025;2027;450 000;NIP;x\n"
				+ "KEN;NIP 2031;;;KE-2;Training;٢٠٢٥;;;;\n");
		Document look = page(address);
		assertThat(counts(look)).isEqualTo("NEW 2");
		assertThat(look.select("dd").eachText()).contains("party", "start_year", Said.the("imports.unread"));
		assertThat(stored("KEN")).isZero();
		assertThat(record(address, look, "Letter of 3 May")).hasStatus(HttpStatus.FOUND);
		assertThat(stored("KEN")).isEqualTo(2);
		assertThat(page(address).select("main form")).isEmpty();
		assertThat(page(IMPORTS).text()).contains("2 new entries, 0 changed", "Letter of 3 May");
		String plan = this.jdbc.sql("select id::text from plan where party_code = 'KEN' and edition = 'NIP 2031'")
			.query(String.class)
			.single();
		assertThat(page("/registers/plans/" + plan).select(".timeline").text()).contains("Recorded: KE-1",
				"Letter of 3 May");
	}

	@Test
	void aColumnUnderAnotherHeadIsReadAsThePersonSays() {
		String address = bring(
				"Pays;Plan;Nature;Numéro;Title;;Remark\nKenya;NIP 2031;initial;KE-1;PCB inventory;;Code\n");
		Document look = page(address);
		assertThat(look.select("#faults")).isNotEmpty();
		assertThat(look.select("form[method=get] select[name=as]")).hasSize(6);
		assertThat(look.select("form[method=get] [name=as]")).hasSize(7);
		assertThat(look.select("option[selected]").eachAttr("value")).containsExactly("", "plan", "", "", "title", "");
		assertThat(page(address + "?as=party&as=party&as=nothing").select("tbody tr").eachText())
			.anyMatch((line) -> line.startsWith("1 party "))
			.anyMatch((line) -> line.startsWith("1 plan "));
		String so = address + "?as=party&as=plan&as=kind&as=code&as=title&as=&as=";
		Document again = page(so);
		assertThat(counts(again)).isEqualTo("NEW 1");
		assertThat(again.select("option[selected]").eachAttr("value")).containsExactly("party", "plan", "kind", "code",
				"title", "");
		assertThat(record(address, again, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(record(address, again, "Letter of 3 May")).hasStatus(HttpStatus.FOUND);
		assertThat(stored("KEN")).isOne();
	}

	@Test
	void namibiaIsAPartyInEachEncodingAndWithEachSeparator() {
		String table = "party;plan;kind;code;title\nNA;NIP 2031;initial;NA;N/A\n";
		for (String separator : new String[] { ";", ",", "\t" }) {
			for (String mark : new String[] { "", "\uFEFF" }) {
				Document look = page(bring(mark + table.replace(";", separator)));
				assertThat(counts(look)).isEqualTo("NEW 1");
				assertThat(look.select("#rows + div tbody").text()).contains("NA · NA · N/A");
			}
		}
		String address = bring(table);
		assertThat(record(address, page(address), "Letter")).hasStatus(HttpStatus.FOUND);
		assertThat(stored("NAM")).isOne();
		MvcTestResult old = send(new MockMultipartFile("file", "old.csv", "text/csv",
				"party;plan\nCôte d’Ivoire;x\n".getBytes(Charset.forName("windows-1252"))));
		assertThat(old).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(document(old).select("#file-error").text()).contains(Said.the("refused.SHEET_NOT_UTF8"));
	}

	@Test
	void theSameTableTwiceChangesNothing() {
		String table = HEADS + "KEN;NIP 2031;initial;;KE-1;PCB inventory;2025;2027;450000;NIP;\n";
		String address = bring(table);
		record(address, page(address), "First");
		Document again = page(bring(table));
		assertThat(counts(again)).isEqualTo("UNCHANGED 1");
		assertThat(again.select("main form[method=post]")).isEmpty();
	}

	@Test
	void whatGoesOutComesBackWithoutADifference() {
		record("KEN;NIP 2031;update;;=1+1;'=2;2025;2027;450000;NIP\n");
		String withdrawn = bring("""
				party;plan;kind;transmitted_on;covers_until;link;ended_on;code;title;withdrawn_on
				KEN;NIP 2020;initial;2020-05-04;2019;https://chm.pops.int/;2024-05-03;KE-9;Inventory;2023-05-03
				""");
		assertThat(record(withdrawn, page(withdrawn), "Letter")).hasStatus(HttpStatus.FOUND);
		assertThat(counts(page(bring("party;plan;code;title\nKEN;NIP 2020;KE-9;Inventory\n"))))
			.isEqualTo("UNCHANGED 1");
		for (String ending : new String[] { "csv", "xlsx" }) {
			MvcTestResult table = this.mvc.get()
				.uri(IMPORTS + "/table." + ending)
				.with(SignedIn.as("officer@secretariat.example"))
				.exchange();
			assertThat(table).hasStatusOk();
			Document look = page(bring("table." + ending, table.getResponse().getContentAsByteArray()));
			assertThat(counts(look)).as(ending).matches("UNCHANGED \\d+");
			assertThat(look.select("#faults")).isEmpty();
		}
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnceByLineAndColumn() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "Test", "1.0")) {
			Worksheet sheet = book.newWorksheet("Plans");
			String[][] rows = { { "party", "plan", "kind", "code", "title", "start_year", "budget_usd", "areas" },
					{ "KEN", "NIP 2031", "initial", "KE-1", "Inventory", "20x5", "450000", "NIP" },
					{ "Atlantis", "NIP 2031", "initial", "KE-2", "", "2025", "-5", "NIP;NOWHERE" },
					{ "KEN", "NIP 2031", "initial", "KE-1", "Twice", "2025", "", "" } };
			for (int row = 0; row < rows.length; row++) {
				for (int column = 0; column < rows[row].length; column++) {
					sheet.value(row, column, rows[row][column]);
				}
			}
			sheet.formula(1, 4, "CONCATENATE(A1,B1)");
		}
		Document look = page(bring("plans.xlsx", out.toByteArray()));
		assertThat(look.select("tbody tr").eachText()).allMatch((line) -> line.startsWith("2 title "));
		String cured = HEADS + "KEN;NIP 2031;initial;;KE-1;Inventory;20x5;;450000;NIP;\n"
				+ "Atlantis;NIP 2031;initial;;KE-2;;2025;;-5;NIP,NOWHERE;\nKEN;NIP 2031;initial;;KE-3;Once;;;;;\n"
				+ "KEN;NIP 2031;update;;KE-3;Twice;;;;;\n";
		Document faults = page(bring(cured));
		assertThat(faults.select("tbody tr").stream().map((row) -> row.child(0).text() + " " + row.child(1).text()))
			.contains("2 start_year", "3 party", "3 title", "3 budget_usd", "3 areas", "5 code");
		assertThat(faults.select("main form[method=post]")).isEmpty();
		assertThat(stored("KEN")).isZero();
	}

	@Test
	void aTableThatWouldChangeSomethingElseByNowIsShownAgain() {
		String table = "KEN;NIP 2031;initial;;KE-1;%s;2025;;;\n";
		record(table.formatted("Inventory"));
		String mine = bring(HEADS + table.formatted("Inventory of PCB"));
		Document seen = page(mine);
		assertThat(seen.select("ins").text()).contains("Inventory of PCB");
		record(table.formatted("Inventory of POPs"));
		MvcTestResult answer = record(mine, seen, "My own reason");
		assertThat(answer).hasStatus(HttpStatus.CONFLICT);
		Document again = document(answer);
		assertThat(again.select("del").text()).contains("Inventory of POPs");
		assertThat(again.select("textarea[name=why]").text()).isEqualTo("My own reason");
		assertThat(record(mine, again, "My own reason")).hasStatus(HttpStatus.FOUND);
		assertThat(record(mine, again, "Once more")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aCodeOfAnotherPlanIsAConflict() {
		record("KEN;NIP 2031;initial;;KE-1;Inventory;;;;\n");
		Document look = page(bring(HEADS + "KEN;Update 2035;update;;KE-1;Inventory;;;;;\n"));
		assertThat(counts(look)).isEqualTo("CONFLICT 1");
		assertThat(look.select("main form[method=post]")).isEmpty();
	}

	@Test
	void whatIsNoTableIsRefusedWithASentenceAtItsField() {
		MvcTestResult none = send(new MockMultipartFile("file", "", "text/csv", new byte[0]));
		assertThat(none).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(document(none).select("#file-error")).hasSize(1);
		MvcTestResult picture = send(new MockMultipartFile("file", "map.png", "image/png",
				new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0 }));
		assertThat(picture).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(document(picture).select("#file-error").text())
			.isEqualTo(Said.the("core.form.error") + " " + Said.the("refused.SHEET_NOT_A_TABLE"));
	}

	@Test
	void aReasonIsNeeded() {
		String address = bring(HEADS + "KEN;NIP 2031;initial;;KE-1;Inventory;;;;;\n");
		assertThat(record(address, page(address), " \u200b")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(stored("KEN")).isZero();
	}

	@Test
	void aLargeTableIsRecordedInTheBackgroundAndItsPageSaysHowFarItIs() throws InterruptedException {
		String address = bring(rows(2000));
		Document look = page(address);
		assertThat(counts(look)).isEqualTo("NEW 2,000");
		assertThat(record(address, look, "Many")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(address);
		// A minute and a half, however busy the machine is.
		for (int time = 0; time < 900 && stored("KEN") == 0; time++) {
			MvcTestResult answer = this.mvc.get()
				.uri(address)
				.with(SignedIn.as("officer@secretariat.example"))
				.exchange();
			if (answer.getResponse().getHeader("Refresh") != null) {
				assertThat(document(answer).select("progress").attr("max")).isEqualTo("2000");
				assertThat(document(answer).select("main form")).isEmpty();
			}
			Thread.sleep(100);
		}
		assertThat(stored("KEN")).isEqualTo(2000);
		Document done = page(address);
		assertThat(done.text()).contains("2,000 new entries");
		assertThat(record(address, look, "Once more")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void whatIsBeingRecordedShowsOnEachInstanceHowFarItIs() {
		String address = bring(rows(3));
		begun(address, 20, "of another moment");
		this.jdbc.sql("insert into recording_progress values (?::uuid, 12)").param(id(address)).update();
		Document page = page(address);
		assertThat(page.select("progress").attr("value")).isEqualTo("12");
		assertThat(page.text()).contains(Said.the("imports.recording", 12, 20));
	}

	@Test
	void whatBreaksOffLeavesNothingOnRecordAndSaysSo() {
		String address = bring(rows(3));
		begun(address, 3, "of another moment");
		this.large.record(new TableToRecord("plans", UUID.fromString(id(address))));
		assertThat(stored("KEN")).isZero();
		Document page = page(address);
		assertThat(page.text()).contains(Said.the("imports.broke-off.MOVED"));
		assertThat(record(address, page, "Again")).hasStatus(HttpStatus.FOUND);
		assertThat(stored("KEN")).isEqualTo(3);
	}

	@Test
	void aLargeTableIsRecordedWithFewStatements() {
		String address = bring(rows(1500));
		begun(address, 1500, page(address).select("input[name=digest]").val());
		TableToRecord wanted = new TableToRecord("plans", UUID.fromString(id(address)));
		assertThat(QueryCount.of(() -> this.large.record(wanted))).isLessThan(150);
		assertThat(stored("KEN")).isEqualTo(1500);
		this.large.record(wanted);
		assertThat(stored("KEN")).isEqualTo(1500);
	}

	private static String rows(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "KEN;NIP 2031;initial;;KE-" + i + ";Activity " + i + ";2025;2027;" + i + ";NIP;")
			.collect(Collectors.joining("\n", HEADS, "\n"));
	}

	private static String id(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private void begun(String address, int rows, String digest) {
		this.jdbc
			.sql("""
					update brought_table t set begun_at = now(), begun_by_person_id = t.by_person_id, begun_by_membership_id = m.id,
						begun_as = '', begun_digest = ?, begun_why = 'Many', begun_rows = ?
					from membership m where m.person_id = t.by_person_id and t.id = ?::uuid""")
			.params(digest, rows, id(address))
			.update();
	}

	@Test
	void registersThatAreNoTableAreNotThere() {
		assertThat(this.mvc.get().uri("/registers/imports/none").with(SignedIn.as("officer@secretariat.example")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(IMPORTS + "/none").with(SignedIn.as("officer@secretariat.example")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private void record(String rows) {
		String address = bring(HEADS.replace(";Remark", "") + rows);
		assertThat(record(address, page(address), "Set up")).hasStatus(HttpStatus.FOUND);
	}

	private MvcTestResult record(String address, Document look, String why) {
		return this.mvc.post()
			.uri(address)
			.param("why", why)
			.param("digest", look.select("input[name=digest]").val())
			.param("as", look.select("form[method=post] input[name=as]").eachAttr("value").toArray(String[]::new))
			.param("seen", "0")
			.param("press", UUID.randomUUID().toString())
			.with(SignedIn.as("officer@secretariat.example"))
			.with(csrf())
			.exchange();
	}

	private String bring(String table) {
		return bring("plans.csv", table.getBytes(StandardCharsets.UTF_8));
	}

	private String bring(String name, byte[] table) {
		MvcTestResult answer = send(new MockMultipartFile("file", name, "text/csv", table));
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private MvcTestResult send(MockMultipartFile file) {
		return this.mvc.post()
			.uri(IMPORTS)
			.multipart()
			.file(file)
			.with(SignedIn.as("officer@secretariat.example"))
			.with(csrf())
			.exchange();
	}

	private Document page(String address) {
		MvcTestResult answer = this.mvc.get().uri(address).with(SignedIn.as("officer@secretariat.example")).exchange();
		assertThat(answer).hasStatusOk();
		return document(answer);
	}

	private static Document document(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static String counts(Document look) {
		return look.select("dl.summary")
			.first()
			.select("div[data-outcome]")
			.stream()
			.map((count) -> count.attr("data-outcome") + " " + count.select("dd").text())
			.collect(Collectors.joining(", "));
	}

	private int stored(String party) {
		return this.jdbc.sql("select count(*) from plan_activity where party_code = ? and not demonstration")
			.param(party)
			.query(Integer.class)
			.single();
	}

}
