package org.article12.triage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Today;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the queue shows, in which order, and to whom. */
@RequestTest
class QueueTests {

	private static final Pattern ROW = Pattern.compile("class=\"code\" href=\"/triage/([A-Z]{3}-\\d{4}-\\d{4,})[?]");

	private final MockMvcTester mvc;

	private final Filed filed;

	@Autowired
	QueueTests(MockMvcTester mvc, ApplicationContext portal) {
		this.mvc = mvc;
		this.filed = new Filed(portal);
	}

	@Test
	void whatWaitsForTheSecretariatComesFirstByItsDay() {
		RequestReference due = this.filed.letter("GHA", "Nonachlor turn", 1);
		RequestReference dueBefore = this.filed.letter("FJI", "Nonachlor turn", 6);
		RequestReference theirs = this.filed.letter("TGO", "Nonachlor turn", 30);
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), theirs, this.filed.seen(theirs), "Which?", Set.of());
		assertThat(list("q=Nonachlor+turn&sort=turn")).containsExactly(dueBefore.value(), due.value(), theirs.value());
		assertThat(list("q=Nonachlor+turn&sort=turn&backwards=true")).containsExactly(theirs.value(), due.value(),
				dueBefore.value());
		assertThat(parsed("").select("th[aria-sort]").eachText()).as("unless another order is asked for")
			.containsExactly(Said.the("triage.column.TURN"));
	}

	@Test
	void aHeadPutsTheListInItsOrderAndThenTheOtherWayRound() {
		this.filed.letter("GHA", "Transnonachlor heads", 1);
		Document page = parsed("q=Transnonachlor&sort=age");
		Element age = page.selectFirst("th[aria-sort]");
		assertThat(age.text()).isEqualTo(Said.the("triage.column.AGE"));
		assertThat(age.attr("aria-sort")).as("the oldest first").isEqualTo("descending");
		assertThat(age.selectFirst("a").attr("href")).isEqualTo("/triage?q=Transnonachlor&sort=age&backwards=true");
		assertThat(parsed("q=Transnonachlor&sort=age&backwards=true").selectFirst("th[aria-sort]").attr("aria-sort"))
			.isEqualTo("ascending");
		assertThat(page.select("thead a")).as("of each column that is shown unless another is chosen").hasSize(7);
	}

	@Test
	void whatIsChosenIsAChipThatTakesItAway() {
		Document page = parsed("q=Oxychlordane&region=AFRICA&turn=SECRETARIAT&page=2");
		assertThat(page.select(".chip[aria-current]").eachAttr("href")).containsExactly(
				"/triage?q=Oxychlordane&region=AFRICA", "/triage?region=AFRICA&turn=SECRETARIAT",
				"/triage?q=Oxychlordane&turn=SECRETARIAT");
		assertThat(page.select(".chip:not([aria-current])").eachAttr("href")).containsExactly(
				"/triage?q=Oxychlordane&region=AFRICA&turn=SECRETARIAT&overdue=true",
				"/triage?q=Oxychlordane&region=AFRICA&turn=SECRETARIAT&officer=me",
				"/triage?q=Oxychlordane&region=AFRICA&turn=SECRETARIAT&officer=none");
	}

	@Test
	void theSearchBoxOfEveryPageKeepsWhatNarrowsTheQueue() {
		Element box = parsed("q=Oxychlordane&region=AFRICA&size=50&page=2").selectFirst("header form[role=search]");
		assertThat(box.select("input").eachAttr("name")).containsExactly("q", "region", "size");
		assertThat(box.select("input").eachAttr("value")).containsExactly("Oxychlordane", "AFRICA", "50");
	}

	@Test
	void theOldestComesFirst() {
		RequestReference younger = this.filed.letter("GHA", "Aldrin order", 1);
		RequestReference older = this.filed.letter("GHA", "Aldrin order", 3);
		assertThat(list("q=Aldrin+order")).containsExactly(older.value(), younger.value());
	}

	@Test
	void withinADayLeastDevelopedCountriesAndSmallIslandsComeFirst() {
		RequestReference ghana = this.filed.letter("GHA", "Chlordane day", 2);
		RequestReference fiji = this.filed.letter("FJI", "Chlordane day", 2);
		RequestReference senegal = this.filed.letter("SEN", "Chlordane day", 2);
		assertThat(list("q=Chlordane+day")).containsExactly(fiji.value(), senegal.value(), ghana.value());
	}

	@Test
	void aWeekendIsNoDay() {
		LocalDate friday = Today.atTheSecretariat().minusDays(7).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
		RequestReference ghanaOnFriday = this.filed.letterReceivedOn("GHA", "Dieldrin week", friday);
		RequestReference togoOnSunday = this.filed.letterReceivedOn("TGO", "Dieldrin week", friday.plusDays(2));
		assertThat(list("q=Dieldrin+week")).containsExactly(togoOnSunday.value(), ghanaOnFriday.value());
	}

	@Test
	void everyFilterNarrows() {
		RequestReference ghana = this.filed.letter("GHA", "Endrin filter", 1, "NIP", "BAT_BEP");
		RequestReference fiji = this.filed.letter("FJI", "Endrin filter", 30, "NIP");
		this.filed.charge().take(this.filed.user(Filed.COLLEAGUE), ghana);
		assertThat(list("q=endrin+FILTER")).hasSize(2);
		assertThat(list("q=endrin+fiji")).containsExactly(fiji.value());
		assertThat(list("q=filter+" + ghana)).containsExactly(ghana.value());
		assertThat(list("q=Endrin+filter&region=AFRICA")).containsExactly(ghana.value());
		assertThat(list("q=Endrin+filter&party=FJI")).containsExactly(fiji.value());
		assertThat(list("q=Endrin+filter&area=BAT_BEP")).containsExactly(ghana.value());
		assertThat(list("q=Endrin+filter&turn=SECRETARIAT")).hasSize(2);
		assertThat(list("q=Endrin+filter&turn=PARTY")).isEmpty();
		assertThat(list("q=Endrin+filter&turn=SCRC-SN")).isEmpty();
		assertThat(list("q=Endrin+filter&officer=me")).containsExactly(fiji.value());
		assertThat(list("q=Endrin+filter&officer=none")).isEmpty();
		RequestReference nobodys = this.filed.submitted("Mirex that nobody took");
		assertThat(list("q=Mirex+that+nobody&officer=none")).containsExactly(nobodys.value());
		assertThat(list("q=Endrin+filter&officer=" + this.filed.user(Filed.COLLEAGUE).id()))
			.containsExactly(ghana.value());
		assertThat(list("q=Endrin+filter&overdue=true")).isEmpty();
		assertThat(list("q=Endrin+filter&status=SUBMITTED&status=ROUTING")).hasSize(2);
		assertThat(list("q=Endrin+filter&status=ROUTING")).isEmpty();
		assertThat(list("q=%25_")).isEmpty();
	}

	@Test
	void everyOrderHasItsOwnFirst() {
		RequestReference ghana = this.filed.letter("GHA", "Heptachlor order", 1);
		RequestReference fiji = this.filed.letter("FJI", "Heptachlor order", 4);
		RequestReference togo = this.filed.letter("TGO", "Heptachlor order", 2);
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), togo, this.filed.seen(togo), "Which stockpiles?",
					Set.of());
		assertThat(list("q=Heptachlor+order")).containsExactly(fiji.value(), togo.value(), ghana.value());
		assertThat(list("q=Heptachlor+order&sort=reference")).containsExactly(fiji.value(), ghana.value(),
				togo.value());
		assertThat(list("q=Heptachlor+order&sort=party")).containsExactly(fiji.value(), ghana.value(), togo.value());
		assertThat(list("q=Heptachlor+order&sort=due")).last().isEqualTo(togo.value());
		assertThat(list("q=Heptachlor+order&sort=status")).last().isEqualTo(togo.value());
		assertThat(list("q=Heptachlor+order&sort=updated")).first().isEqualTo(togo.value());
	}

	@Test
	void whatHasEndedIsShownWhenAskedFor() {
		RequestReference declined = this.filed.letter("GHA", "Mirex ended", 1);
		this.filed.screening()
			.decline(this.filed.user(Filed.OFFICER), declined, this.filed.seen(declined),
					DeclineCode.OUTSIDE_CONVENTION, "Twice");
		assertThat(list("q=Mirex+ended")).isEmpty();
		assertThat(list("q=Mirex+ended&status=DECLINED")).containsExactly(declined.value());
		assertThat(list("q=Mirex+ended&status=ALL")).containsExactly(declined.value());
	}

	@Test
	void draftsAndUnsubmittedEditsStayWithTheParty() {
		this.filed.draft("Toxaphene secret");
		RequestReference asked = this.filed.submitted("Toxaphene open");
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), asked, this.filed.seen(asked), "Where?", Set.of());
		this.filed.save(this.filed.user(Filed.SENEGAL), asked, Filed.answers("Toxaphene edited secret").need());
		assertThat(list("q=Toxaphene+secret")).isEmpty();
		assertThat(list("q=Toxaphene+secret&status=ALL")).isEmpty();
		assertThat(page("q=Toxaphene&status=ALL")).doesNotContain("secret\"", "Toxaphene secret", "edited secret");
		assertThat(csv("q=Toxaphene&status=ALL")).hasSize(2);
		assertThat(open("/triage?status=DRAFT")).hasStatus(400);
	}

	@Test
	void anUnknownValueIsNamed() {
		assertThat(open("/triage?region=ATLANTIS")).hasStatus(400).bodyText().contains("region is “ATLANTIS”");
		assertThat(open("/triage?turn=SCRC-XX&page=zero&size=1000&overdue=maybe&officer=him&sort=up&area=X&party=XXX"))
			.hasStatus(400)
			.bodyText()
			.contains("SCRC-XX", "zero", "1000", "maybe", "him");
		assertThat(open("/triage.csv?region=ATLANTIS")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/triage?region=ATLANTIS");
	}

	@Test
	void pagesAreBookmarkable() {
		for (int at = 0; at < 3; at++) {
			this.filed.letter("GHA", "Pentachlor pages", at + 1);
		}
		assertThat(list("q=Pentachlor+pages&size=2")).hasSize(2);
		assertThat(list("q=Pentachlor+pages&size=2&page=2")).hasSize(1);
		assertThat(list("q=Pentachlor+pages&size=2&page=9")).hasSize(1);
		assertThat(page("q=Pentachlor+pages&size=2")).contains("/triage?q=Pentachlor%20pages&amp;size=2&amp;page=2");
	}

	@Test
	void theCsvIsExactlyTheList() {
		for (int at = 0; at < 4; at++) {
			this.filed.letter((at % 2 == 0) ? "GHA" : "FJI", "=HYPERLINK Lindane, \"csv\"", at + 1);
		}
		List<CsvRecord> rows = csv("q=Lindane&region=AFRICA&sort=reference&size=1");
		assertThat(rows.getFirst().getFields()).startsWith("Reference", "Title", "Party").doesNotContain("");
		assertThat(rows.subList(1, rows.size())).extracting((row) -> row.getField(0))
			.isEqualTo(list("q=Lindane&region=AFRICA&sort=reference&size=100"));
		assertThat(rows.get(1).getField(1)).isEqualTo("'=HYPERLINK Lindane, \"csv\"");
	}

	@Test
	void aPageCostsFewQueriesAndLittleOnTheWire() throws IOException {
		page("status=ALL");
		assertThat(QueryCount.of(() -> page("status=ALL"))).isLessThanOrEqualTo(8);
		ByteArrayOutputStream wire = new ByteArrayOutputStream();
		try (GZIPOutputStream zipped = new GZIPOutputStream(wire)) {
			zipped.write(page("status=ALL&size=25").getBytes(StandardCharsets.UTF_8));
		}
		assertThat(wire.size()).isLessThan(20_000);
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheRows() {
		this.filed.letter("GHA", "Chlordecone count", 1);
		// The words of a question are asked for once.
		page("q=Chlordecone+count");
		// What has changed is read once more, one or many.
		this.filed.letter("FJI", "Chlordecone count", 1, "NIP");
		int list = QueryCount.of(() -> page("q=Chlordecone+count"));
		int csv = QueryCount.of(() -> csv("q=Chlordecone+count"));
		for (int at = 0; at < 5; at++) {
			this.filed.letter("FJI", "Chlordecone count", at, "NIP", "BAT_BEP");
		}
		assertThat(QueryCount.of(() -> page("q=Chlordecone+count"))).isEqualTo(list);
		assertThat(QueryCount.of(() -> csv("q=Chlordecone+count"))).isEqualTo(csv);
	}

	private List<String> list(String query) {
		List<String> references = new ArrayList<>();
		ROW.matcher(page(query)).results().forEach((row) -> references.add(row.group(1)));
		return references;
	}

	private String page(String query) {
		MvcTestResult result = open("/triage?" + query);
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private List<CsvRecord> csv(String query) {
		MvcTestResult result = open("/triage.csv?" + query);
		assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		String text = body(result);
		assertThat(text).startsWith("\ufeff");
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Document parsed(String query) {
		return Jsoup.parse(page(query));
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult open(String address) {
		return this.mvc.get().uri(URI.create(address.replace("+", "%20"))).with(SignedIn.as(Filed.OFFICER)).exchange();
	}

}
