package org.article12.core.web.pieces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.SignedIn;
import org.article12.core.security.SideNotes;
import org.article12.core.web.FollowsFromRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was made once for a page is not made again while it would be the same, and nobody
 * is sent what was made for somebody else, nor what is no longer so.
 */
@PortalTest
class RememberedPagesTests {

	private static final Pattern NAME = Pattern.compile("name=\"(_csrf|press)\" value=\"([^\"]*)\"");

	private static final Pattern SIDE_NOTES = Pattern
		.compile("\\b(?:inbox_item|told_item|readable_inbox_item|opened_request|opened_listed|spring_session\\w*)\\b");

	private static final String OFFICER = "officer@secretariat.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RememberedPages pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SideNotes notes;

	@Autowired
	private Pieces pieces;

	@Autowired
	private ServletContext servlets;

	private static final List<String> READERS = List.of(OFFICER, "admin@secretariat.example", PARTY,
			"focal.point@ghana.example", CENTRE);

	private static final List<String> PAGES = List.of("/", "/help", "/inbox", "/triage", "/triage?status=ALL",
			"/triage/SEN-2025-0001", "/requests", "/requests/SEN-2025-0001", "/assignments", "/registers/parties",
			"/registers/parties/SEN", "/registers/centres", "/registers/centres/SCRC-SN", "/registers/plans",
			"/centres", "/areas");

	@ParameterizedTest
	@CsvSource({ "officer@secretariat.example, /triage", //
			"officer@secretariat.example, /triage?region=AFRICA&status=ALL&sort=due", //
			"officer@secretariat.example, /help", //
			"officer@secretariat.example, /", //
			"officer@secretariat.example, /triage/SEN-2025-0001", //
			"officer@secretariat.example, /inbox", //
			"focal.point@senegal.example, /", //
			"focal.point@senegal.example, /requests", //
			"focal.point@senegal.example, /requests/SEN-2025-0001", //
			"officer@scrc-sn.example, /", //
			"officer@scrc-sn.example, /assignments" })
	void aPageThatIsAskedForAgainMakesNoPiece(String reader, String page) throws Exception {
		Cookie[] session = session(reader);
		// Other tests have left no room, and what is new would have to prove that it is
		// asked for often.
		this.pieces.forget();
		String first = text(page, session);
		long made = this.pieces.made();
		this.pages.forget();
		String second = text(page, session);
		assertThat(this.pieces.made()).isEqualTo(made);
		assertThat(withoutNames(second)).isEqualTo(withoutNames(first));
	}

	/** Unless something else writes meanwhile; so it is asked for until nothing has. */
	@ParameterizedTest
	@CsvSource({ OFFICER + ", /triage", OFFICER + ", /triage/SEN-2025-0001", OFFICER + ", /inbox", OFFICER + ", /",
			OFFICER + ", /registers/parties", PARTY + ", /requests", PARTY + ", /requests/SEN-2025-0001", PARTY + ", /",
			CENTRE + ", /assignments", CENTRE + ", /help" })
	void whileNothingOnRecordChangesAPageIsSentAgainByOneStatement(String reader, String page) throws Exception {
		Cookie[] session = session(reader);
		List<String> statements = new ArrayList<>();
		Again again = again(() -> {
			MockHttpServletResponse made = answer(page, session);
			List<MockHttpServletResponse> sent = new ArrayList<>();
			statements.clear();
			statements.addAll(QueryCount.again(() -> sent.add(answer(page, session))));
			return new Again(made, sent.getFirst());
		});
		assertThat(statements).hasSize(1);
		assertThat(withoutNames(again.sent().getContentAsString()))
			.isEqualTo(withoutNames(again.made().getContentAsString()));
		assertThat(headers(again.sent())).isEqualTo(headers(again.made()));
		assertThat(names(again.sent())).hasSameSizeAs(names(again.made()))
			.doesNotContainAnyElementsOf(names(again.made()));
	}

	/**
	 * Unless something else writes meanwhile; so pages are asked for until nothing has.
	 */
	@Test
	void whileNothingOnRecordChangesAnotherPageOfTheQueueAsksForItsRowsAlone() throws Exception {
		Cookie[] session = session(OFFICER);
		assertThat(IntStream.rangeClosed(1, 200)
			.mapToObj((size) -> QueryCount.again(() -> answer("/triage?status=ALL&size=" + size, session)))
			.anyMatch((statements) -> statements.size() == 2)).isTrue();
	}

	@Test
	void packedPagesAreSentAgainToo() throws Exception {
		Cookie[] session = session(OFFICER);
		Again again = again(() -> new Again(packed("/triage", session), packed("/triage", session)));
		assertThat(again.sent().getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(withoutNames(unpacked(again.sent()))).isEqualTo(withoutNames(unpacked(again.made())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update person set name = name", "comment on table person is 'changed'" })
	void whateverIsWrittenAnywhereThePageIsMadeAnew(String write) throws Exception {
		Cookie[] session = session(OFFICER);
		text("/triage", session);
		this.jdbc.sql(write).update();
		long before = this.pages.sentAgain();
		text("/triage", session);
		assertThat(this.pages.sentAgain()).isEqualTo(before);
	}

	/** A request that is opened is noted, and what was told of it is marked as read. */
	@Test
	void whatPeopleOpenAndReadMakesNoPageAnewThatDoesNotShowIt() throws Exception {
		Cookie[] officer = session(OFFICER);
		Cookie[] party = session(PARTY);
		again(() -> {
			MockHttpServletResponse made = answer("/triage", officer);
			this.notes.write(() -> this.jdbc
				.sql("update inbox_item set read_at = now() where id = (select min(id) from inbox_item)")
				.update());
			return new Again(made, answer("/triage", officer));
		});
		long told = this.jdbc
			.sql("""
					update inbox_item set read_at = null
					where id = (select max(i.id) from readable_inbox_item i join person p on p.id = i.person_id where p.email = ?)
					returning id""")
			.param(PARTY)
			.query(Long.class)
			.single();
		String unread = text("/inbox", party);
		this.notes
			.write(() -> this.jdbc.sql("update inbox_item set read_at = now() where id = ?").param(told).update());
		assertThat(text("/inbox", party)).as("shows what is read").isNotEqualTo(unread);
	}

	/** Or it would say so: {@link FollowsFromRecord#andSideNotes()}. */
	@Test
	void noPageShowsSideNotesThatIsSentAgainWithoutThem() throws Exception {
		for (String reader : READERS) {
			Cookie[] session = session(reader);
			for (String page : PAGES) {
				if (!page.equals("/") && !page.equals("/inbox")) {
					answer(page, session);
					assertThat(QueryCount.statements(() -> answer(page, session)).stream().skip(1))
						.as(page + " of " + reader)
						.filteredOn((statement) -> SIDE_NOTES.matcher(statement).find())
						.allMatch((statement) -> statement.startsWith("select exists (select from told_item"));
				}
			}
		}
	}

	/** Each is asked for with what all others were sent still remembered. */
	@Test
	void nobodyIsSentWhatWasMadeForSomebodyElse() throws Exception {
		Map<String, Cookie[]> sessions = new LinkedHashMap<>();
		for (String reader : READERS) {
			sessions.put(reader, session(reader));
		}
		for (String page : PAGES) {
			Map<String, String> alone = new LinkedHashMap<>();
			for (String reader : READERS) {
				this.pages.forget();
				alone.put(reader, withoutNames(text(page, sessions.get(reader))));
			}
			for (int round = 0; round < 2; round++) {
				for (String reader : READERS) {
					assertThat(withoutNames(text(page, sessions.get(reader)))).as(page + " of " + reader)
						.isEqualTo(alone.get(reader));
				}
			}
		}
	}

	@Test
	void whatTheNextPageSaysItSaysOnce() throws Exception {
		Cookie[] session = session(OFFICER);
		text("/inbox", session);
		assertThat(this.mvc.post().uri("/inbox/all-read").param("latest", "0").cookie(session).with(csrf()).exchange())
			.hasStatus3xxRedirection();
		String notice = "class=\"notice";
		assertThat(text("/inbox", session)).contains(notice);
		assertThat(text("/inbox", session)).doesNotContain(notice);
		assertThat(text("/inbox", session)).doesNotContain(notice);
	}

	/**
	 * Whoever acts and never looks at the page that would say so, pays no more for all
	 * other pages.
	 */
	@Test
	void whatAnotherPageIsToSayMakesNoPageAnew() throws Exception {
		Cookie[] session = session(OFFICER);
		assertThat(this.mvc.post().uri("/inbox/all-read").param("latest", "0").cookie(session).with(csrf()).exchange())
			.hasStatus3xxRedirection();
		again(() -> new Again(answer("/help", session), answer("/help", session)));
		assertThat(text("/inbox", session)).contains("class=\"notice");
	}

	/** A page that was sent again, and one that was not, as long as it takes. */
	private Again again(Callable<Again> visits) throws Exception {
		for (int more = 0; more < 500; more++) {
			// The first is made then, and only the second can be sent again.
			this.pages.forget();
			long before = this.pages.sentAgain();
			Again again = visits.call();
			if (this.pages.sentAgain() > before) {
				return again;
			}
		}
		throw new AssertionError("Nothing was sent again");
	}

	/** One of the same answers that was made, and one that was sent again. */
	private record Again(MockHttpServletResponse made, MockHttpServletResponse sent) {
	}

	private Cookie[] session(String reader) {
		return SignedIn.as(reader).postProcessRequest(new MockHttpServletRequest(this.servlets)).getCookies();
	}

	private MockHttpServletResponse answer(String page, Cookie[] session) {
		return this.mvc.get().uri(page).cookie(session).exchange().getResponse();
	}

	private MockHttpServletResponse packed(String page, Cookie[] session) {
		return this.mvc.get().uri(page).header("Accept-Encoding", "gzip").cookie(session).exchange().getResponse();
	}

	private static String unpacked(MockHttpServletResponse answer) throws IOException {
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** But for the cookie of a browser that had none. */
	private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
		Map<String, List<String>> headers = new TreeMap<>();
		answer.getHeaderNames().forEach((name) -> headers.put(name, answer.getHeaders(name)));
		headers.remove("Set-Cookie");
		return headers;
	}

	private static List<String> names(MockHttpServletResponse answer) throws IOException {
		return NAME.matcher(answer.getContentAsString()).results().map((name) -> name.group(2)).toList();
	}

	private String text(String page, Cookie[] session) throws Exception {
		return this.mvc.get().uri(page).cookie(session).exchange().getResponse().getContentAsString();
	}

	/** Without tokens and the names of presses, which are new in each page. */
	private static String withoutNames(String page) {
		return NAME.matcher(page).replaceAll("");
	}

}
