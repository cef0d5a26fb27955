package org.article12.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.Story;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestReference;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever is signed in finds on the start page. */
@PortalTest
class StartPageTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final Pattern COUNT = Pattern
		.compile("<td class=\"number\"><a href=\"([^\"]+)\"[^>]*><span>([\\d,]+)</span>");

	private static final Pattern ASSIGNMENT = Pattern
		.compile("<th scope=\"row\">(?:<input[^>]+>)?<a href=\"/assignments/");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	@Qualifier("openedScheduler")
	private ThreadPoolTaskScheduler opening;

	private Story story;

	@BeforeEach
	void story() {
		this.story = new Story(this.portal);
	}

	@Test
	void signedOutItIsThePublicHome() {
		assertThat(this.mvc.get().uri("/").exchange()).hasStatusOk()
			.bodyText()
			.contains(Said.the("site.home.heading"))
			.doesNotContain(Said.the("core.start.opened"));
	}

	@ParameterizedTest
	@CsvSource({ OFFICER + ",triage", CENTRE + ",assignments", PARTY + ",requests" })
	void whatTheHomeOffersIsOneStepFromThere(String email, String work) {
		assertThat(read(email, "/")).contains("href=\"/about\"", "href=\"/" + work);
		assertThat(read(email, "/about")).contains(Said.the("site.home.heading"), Said.the("site.home." + work));
	}

	@Test
	void everyCountOfTheSecretariatLeadsToExactlySoManyRequests() {
		Filed filed = new Filed(this.portal);
		filed.letter("GHA", "Late in Africa", 60, "NIP");
		filed.letter("FJI", "In time in the Pacific", 0, "NIP");
		this.story.submitted("That nobody took", "NIP");
		Map<String, Long> counts = counts(read(OFFICER, "/"));
		counts.forEach((list, count) -> assertThat(rowsOfCsv(OFFICER, list)).as(list).isEqualTo(count));
		assertThat(counts).containsKeys("/triage?turn=SECRETARIAT&officer=me",
				"/triage?turn=SECRETARIAT&officer=none&overdue=true");
	}

	@Test
	void everyCountOfAPartyLeadsToExactlySoManyRequests() {
		this.story.draft("A draft waits for its Party", "NIP");
		this.story.submitted("Waits for the Secretariat", "NIP");
		this.story.accepted("Waits for a centre", Map.of("NIP", "sn"));
		Map<String, Long> counts = counts(read(PARTY, "/"));
		assertThat(counts).hasSize(6);
		counts.forEach((list, count) -> assertThat(rowsOfCsv(PARTY, list)).as(list).isEqualTo(count));
	}

	@Test
	void everyCountOfACentreLeadsToExactlySoManyAssignments() {
		this.story.offered("To be answered", Map.of("NIP", "sn"));
		this.story.accepted("To be delivered", Map.of("NIP", "sn"));
		Map<String, Long> counts = counts(read(CENTRE, "/"));
		assertThat(counts).hasSize(6);
		counts.forEach((list, count) -> assertThat(assignments(list)).as(list).isEqualTo(count));
	}

	@Test
	void whatWaitsIsToldByRequestAndByAssignment() {
		RequestReference asked = this.story.offered("Lindane at the harbour", Map.of("NIP", "br"));
		String address = "/assignments/" + this.story.assignment(asked, "br").id();
		assertThat(read("officer@scrc-br.example", "/")).contains(address, "Lindane at the harbour");
		RequestReference draft = this.story.draft(this.story.person("focal.point@uruguay.example"), "Mirex at sea",
				"NIP");
		assertThat(read("focal.point@uruguay.example", "/")).contains("/requests/" + draft + "/edit", "Mirex at sea");
	}

	@Test
	void onlyAnAdministratorReadsOfTroubles() {
		assertThat(read(ADMINISTRATOR, "/")).contains(Said.the("notifications.start.troubles"));
		assertThat(read(OFFICER, "/")).doesNotContain(Said.the("notifications.start.troubles"));
	}

	@Test
	void aPartyThatMayNotAskIsToldSo() {
		assertThat(read("focal.point@germany.example", "/")).contains(Said.the("requests.start.yours.not-eligible"))
			.doesNotContain("/requests/new");
	}

	@Test
	void whatOneOpenedStandsThereAndNobodyElseSeesIt() {
		RequestReference request = this.story.submitted("Heptachlor, looked at", "NIP");
		read(ADMINISTRATOR, "/triage/" + request);
		read(PARTY, "/requests/" + request);
		assertThat(opened(ADMINISTRATOR)).first().isEqualTo("/triage/" + request);
		assertThat(opened(PARTY)).first().isEqualTo("/requests/" + request);
		assertThat(opened("focal.point@ghana.example")).doesNotContain("/requests/" + request);
		assertThat(opened(OFFICER)).doesNotContain("/triage/" + request);
	}

	@Test
	void readingAPageWritesNothingItself() {
		RequestReference request = this.story.submitted("Read without a write", "NIP");
		assertThat(QueryCount.statements(() -> read(OFFICER, "/triage/" + request)))
			.noneMatch((statement) -> statement.contains("opened_request"));
	}

	@Test
	void whatIsOpenedSoonAfterWaitsAndIsWrittenTogether() {
		List<String> pages = new ArrayList<>();
		for (int number = 0; number < 6; number++) {
			pages.addFirst("/triage/" + this.story.submitted("Opened soon after " + number, "NIP"));
		}
		pages.reversed().forEach((page) -> read(OFFICER, page));
		settle();
		assertThat(this.portal.getBean(JdbcClient.class).sql("""
				select count(distinct o.xmin::text)
				from opened_request o join assistance_request r on r.id = o.request_id
				where r.title like 'Opened soon after %'""").query(Integer.class).single()).isLessThan(4);
		assertThat(opened(OFFICER)).startsWith(pages.toArray(String[]::new));
	}

	@Test
	void tenAreKept() {
		List<String> pages = new ArrayList<>();
		for (int number = 0; number < RecentlyOpened.KEPT + 2; number++) {
			pages.addFirst("/triage/" + this.story.submitted("Opened in turn " + number, "NIP"));
			read(ADMINISTRATOR, pages.getFirst());
		}
		assertThat(opened(ADMINISTRATOR)).isEqualTo(pages.subList(0, RecentlyOpened.KEPT));
	}

	@Test
	void aCentreThatDeclinedReadsNoTitleAnyMore() {
		RequestReference request = this.story.offered("Chlordecone of the islands", Map.of("NIP", "uy"));
		var offer = this.story.assignment(request, "uy");
		String page = "/assignments/" + offer.id();
		read("officer@scrc-uy.example", page);
		assertThat(opened("officer@scrc-uy.example")).contains(page);
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre("uy"), offer.id(), OfferDecline.NO_CAPACITY, "No");
		settle();
		assertThat(read("officer@scrc-uy.example", "/")).contains(page).doesNotContain("Chlordecone of the islands");
	}

	@Test
	void aDraftThatIsDeletedIsGone() {
		RequestReference draft = this.story.draft("Deleted after a look", "NIP");
		read(PARTY, "/requests/" + draft + "/edit");
		assertThat(opened(PARTY)).contains("/requests/" + draft + "/edit");
		assertThat(new Desk(this.mvc, PARTY).send("/requests/" + draft + "/deletion", "seen", "0"))
			.hasRedirectedUrl("/requests");
		assertThat(opened(PARTY)).doesNotContain("/requests/" + draft + "/edit");
	}

	@Test
	void itsStatementsAreFewHoweverMuchThereIs() {
		Map<String, Integer> before = new LinkedHashMap<>();
		for (String email : List.of(OFFICER, CENTRE, PARTY)) {
			before.put(email, statementsMoreThanHelp(email));
		}
		this.story.submitted("One more to count", "NIP");
		this.story.accepted("And one in delivery", Map.of("NIP", "sn"));
		before.forEach((email, statements) -> {
			assertThat(statementsMoreThanHelp(email)).as(email).isEqualTo(statements).isLessThanOrEqualTo(6);
		});
	}

	private int statementsMoreThanHelp(String email) {
		// Whatever is kept in memory is read anew by then.
		read(email, "/");
		read(email, "/help");
		int help = QueryCount.of(() -> read(email, "/help"));
		return QueryCount.of(() -> read(email, "/")) - help;
	}

	/** The lists that counts lead to, each with its count. */
	private static Map<String, Long> counts(String page) {
		Map<String, Long> counts = new LinkedHashMap<>();
		COUNT.matcher(page)
			.results()
			.forEach((found) -> counts.put(found.group(1).replace("&amp;", "&"),
					Long.valueOf(found.group(2).replace(",", ""))));
		return counts;
	}

	private long rowsOfCsv(String email, String list) {
		return read(email, list.replace("?", ".csv?")).lines()
			.filter((line) -> line.matches("[A-Z]{3}-\\d{4}-.*"))
			.count();
	}

	private long assignments(String list) {
		long found = 0;
		for (int page = 1; page < 100; page++) {
			String body = read(CENTRE, list + "&page=" + page);
			found += ASSIGNMENT.matcher(body).results().count();
			if (!body.contains("rel=\"next\"")) {
				return found;
			}
		}
		throw new AssertionError("More than a hundred pages");
	}

	/** What somebody opened last, as addresses. */
	private List<String> opened(String email) {
		settle();
		String page = read(email, "/");
		int from = page.indexOf(Said.the("core.start.opened"));
		return Pattern.compile("<li>\\s*<p><a href=\"([^\"]+)\"")
			.matcher(page.substring(from))
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	/** Waits until what was opened is written: there is one thread for it. */
	private void settle() {
		ScheduledThreadPoolExecutor writing = this.opening.getScheduledThreadPoolExecutor();
		long due = writing.getQueue()
			.stream()
			.mapToLong((task) -> ((Delayed) task).getDelay(TimeUnit.NANOSECONDS))
			.max()
			.orElse(0);
		try {
			writing.schedule(() -> {
			}, due + 1, TimeUnit.NANOSECONDS).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

	private String read(String email, String address) {
		return new Desk(this.mvc, email).read(address);
	}

}
