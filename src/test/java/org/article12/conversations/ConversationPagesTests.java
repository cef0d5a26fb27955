package org.article12.conversations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Everyone concerned writes and reads at one address, and nobody reads past himself. */
@RequestTest
class ConversationPagesTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String SENEGAL = "officer@scrc-sn.example";

	private static final String ALGERIA = "officer@scrc-dz.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void nobodyReadsAMessageThatIsNotThere() {
		assertThatThrownBy(
				() -> this.jdbc.sql("insert into message_centre values (gen_random_uuid(), 'SCRC-SN')").update())
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThatThrownBy(
				() -> this.jdbc.sql("insert into message_centre select id, 'NO-SUCH' from message limit 1").update())
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void aMessageReachesThoseWhomItsWriterChoseAndNobodyElse() {
		RequestReference request = this.story.offered("Chosen readers", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		write(PARTY, request, "ALL", "From the Party to all");
		write(PARTY, request, "SECRETARIAT_AND_PARTY", "From the Party to the Secretariat");
		write(OFFICER, request, "SCRC-SN", "To the centre in Dakar");
		write(OFFICER, request, "SECRETARIAT", "Between officers");
		write(ALGERIA, request, "SCRC-DZ", "From the centre in Algiers");
		assertThat(read(PARTY, request)).contains("From the Party to all", "From the Party to the Secretariat")
			.doesNotContain("To the centre in Dakar", "Between officers", "From the centre in Algiers");
		assertThat(read(SENEGAL, request)).contains("From the Party to all", "To the centre in Dakar")
			.doesNotContain("From the Party to the Secretariat", "Between officers", "From the centre in Algiers");
		assertThat(read(ALGERIA, request)).contains("From the Party to all", "From the centre in Algiers")
			.doesNotContain("From the Party to the Secretariat", "Between officers", "To the centre in Dakar");
		assertThat(read(OFFICER, request)).contains("From the Party to all", "From the Party to the Secretariat",
				"To the centre in Dakar", "Between officers", "From the centre in Algiers", "message note");
	}

	@Test
	void theFormNamesWhoWillReadEachChoice() {
		RequestReference request = this.story.offered("Named readers", Map.of("NIP", "sn"));
		assertThat(read(PARTY, request))
			.contains(Said.the("conversations.to.ALL"), Said.the("conversations.to.SECRETARIAT_AND_PARTY", "Senegal"))
			.doesNotContain(Said.the("conversations.to.SECRETARIAT"));
		String officers = read(OFFICER, request);
		assertThat(officers).contains(Said.the("conversations.to.SECRETARIAT"),
				Said.the("conversations.to.SECRETARIAT.hint"), "value=\"SCRC-SN\"");
		assertThat(read(SENEGAL, request)).contains("value=\"ALL\"", "value=\"SCRC-SN\"")
			.doesNotContain("value=\"SECRETARIAT_AND_PARTY\"", "value=\"SECRETARIAT\"");
	}

	@Test
	void beforeACentreIsAskedAllConcernedIsNoChoiceOfItsOwn() {
		RequestReference request = this.story.submitted("No centre yet", "NIP");
		assertThat(read(PARTY, request)).doesNotContain("value=\"ALL\"", Said.the("conversations.to"))
			.contains(Said.the("conversations.concerned.no-centre"), Said.partOf("conversations.to.only"),
					"value=\"SECRETARIAT_AND_PARTY\"");
	}

	@Test
	void nobodyChoosesReadersBeyondThosePossible() {
		RequestReference request = this.story.offered("Beyond", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		for (String[] attempt : new String[][] { { PARTY, "SECRETARIAT" }, { PARTY, "SCRC-SN" },
				{ SENEGAL, "SECRETARIAT_AND_PARTY" }, { SENEGAL, "SECRETARIAT" }, { SENEGAL, "SCRC-DZ" },
				{ OFFICER, "SECRETARIAT_AND_CENTRE" }, { OFFICER, "EVERYBODY" } }) {
			assertThat(write(attempt[0], request, attempt[1], "Past myself")).as(String.join(" to ", attempt))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains(Said.the("conversations.to.unknown"), "Past myself");
		}
		assertThat(write(OFFICER, request, "SCRC-ES", "Not concerned")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.partOf("conversations.to.left"), "Not concerned");
		assertThat(count(request)).isZero();
	}

	@Test
	void whatIsMissingOrTooLongIsSaidAndWhatWasTypedStays() {
		RequestReference request = this.story.submitted("Bounds", "NIP");
		assertThat(write(PARTY, request, "", "Kept words")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("conversations.to.missing"), "Kept words");
		assertThat(write(PARTY, request, "SECRETARIAT_AND_PARTY", " \n ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("conversations.words.missing"));
		assertThat(write(PARTY, request, "SECRETARIAT_AND_PARTY", "x".repeat(5003)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("core.text.over", 3, 5000), "x".repeat(5003));
		assertThat(
				write(PARTY, request, "SECRETARIAT_AND_PARTY", "\u0645\u0631\u062d\u0628\u0627\r\n" + "x".repeat(4994)))
			.hasStatus3xxRedirection();
		assertThat(count(request)).isEqualTo(1);
	}

	@Test
	void whatIsTypedIsShownAsTypedAndNothingMore() {
		RequestReference request = this.story.submitted("As typed", "NIP");
		write(PARTY, request, "SECRETARIAT_AND_PARTY",
				"First line\r\n  second <b>line</b> https://example.org\r\n\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645");
		assertThat(read(OFFICER, request)).contains("dir=\"auto\">First line\n  second &lt;b&gt;line&lt;/b&gt; "
				+ "https://example.org\n\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645</div>");
	}

	@Test
	void whoHasNoPartInTheRequestAndWhoAsksForADraftFindNothing() {
		RequestReference request = this.story.offered("Not theirs", Map.of("NIP", "sn"));
		for (String stranger : List.of("focal.point@ghana.example", ALGERIA)) {
			assertThat(get(stranger, request)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(write(stranger, request, "ALL", "Hello")).hasStatus(HttpStatus.NOT_FOUND);
		}
		RequestReference draft = this.story.draft("A draft", "NIP");
		for (String anyone : List.of(PARTY, OFFICER, SENEGAL)) {
			assertThat(get(anyone, draft)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(write(anyone, draft, "ALL", "Hello")).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void aCentreThatDeclinedReadsItsOwnRecordAndCannotWrite() {
		RequestReference request = this.story.offered("Declined meanwhile", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		write(OFFICER, request, "ALL", "To everyone concerned");
		write(OFFICER, request, "SCRC-DZ", "To Algiers alone");
		String form = read(ALGERIA, request);
		decline(request, "dz");
		assertThat(read(ALGERIA, request)).contains("To Algiers alone", Said.the("conversations.former"))
			.doesNotContain("To everyone concerned", "Declined meanwhile", Said.the("conversations.send"));
		assertThat(send(ALGERIA, request, "SCRC-DZ", "Typed before the decline", hidden(form, "shown"),
				hidden(form, "press")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("conversations.former.words"), "Typed before the decline");
		assertThat(write(OFFICER, request, "SCRC-DZ", "Too late")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.partOf("conversations.to.left"), "Too late");
		write(OFFICER, request, "ALL", "After it left");
		assertThat(read(ALGERIA, request)).doesNotContain("After it left");
	}

	@Test
	void aCentreThatIsAskedLaterDoesNotReadWhatWasSaidBefore() {
		RequestReference request = this.story.routing("Asked later", "NIP", "BAT_BEP");
		this.story.offer(request, Map.of("NIP", "sn"));
		write(SENEGAL, request, "ALL", "While Dakar alone took part");
		this.story.offer(request, Map.of("BAT_BEP", "dz"));
		write(PARTY, request, "ALL", "Welcome to both");
		assertThat(read(ALGERIA, request)).contains("Welcome to both").doesNotContain("While Dakar alone took part");
		assertThat(read(SENEGAL, request)).contains("Welcome to both", "While Dakar alone took part");
	}

	@Test
	void aWriterIsToldOfACentreThatJoinedSinceThePageWasMade() {
		RequestReference request = this.story.routing("Joined meanwhile", "NIP", "BAT_BEP");
		this.story.offer(request, Map.of("NIP", "sn"));
		String form = read(PARTY, request);
		this.story.offer(request, Map.of("BAT_BEP", "dz"));
		MvcTestResult told = send(PARTY, request, "ALL", "Meant for Dakar", hidden(form, "shown"),
				hidden(form, "press"));
		assertThat(told).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.partOf("conversations.to.joined"), "Meant for Dakar");
		String again = body(told);
		assertThat(send(PARTY, request, "ALL", "Meant for Dakar", hidden(again, "shown"), hidden(again, "press")))
			.hasStatus3xxRedirection();
		assertThat(read(ALGERIA, request)).contains("Meant for Dakar");
	}

	@Test
	void pressingTwicePostsOnceAndSomethingElseFromTheSamePageIsAnotherMessage() {
		RequestReference request = this.story.submitted("Twice", "NIP");
		String press = UUID.randomUUID().toString();
		for (String words : List.of("Once", "Once", "Something else", "Once")) {
			assertThat(send(PARTY, request, "SECRETARIAT_AND_PARTY", words, "", press)).hasStatus3xxRedirection();
		}
		assertThat(count(request)).isEqualTo(2);
	}

	@Test
	void whatWasDoneToTheRequestMeanwhileKeepsNobodyFromWriting() {
		RequestReference request = this.story.submitted("Moved on", "NIP");
		String form = read(PARTY, request);
		this.portal.getBean(org.article12.requests.Screening.class)
			.confirmEligibility(this.story.officer(), request, this.story.seen(request));
		assertThat(send(PARTY, request, "SECRETARIAT_AND_PARTY", "All the same", hidden(form, "shown"),
				hidden(form, "press")))
			.hasStatus3xxRedirection();
	}

	@Test
	void theRequestsPagesShowTheLatestMessages() {
		RequestReference request = this.story.offered("Panels", Map.of("NIP", "sn"));
		for (int number = 1; number <= 4; number++) {
			write(PARTY, request, "ALL", "Message number " + number);
		}
		write(OFFICER, request, "SECRETARIAT", "A note");
		String centres = "/assignments/" + this.story.assignment(request, "sn").id();
		assertThat(body(open(PARTY, "/requests/" + request)))
			.contains("Message number 4", "Message number 2", Said.the("conversations.write"),
					Said.the("conversations.all"))
			.doesNotContain("Message number 1", "A note");
		assertThat(body(open(OFFICER, "/triage/" + request))).contains("A note", "Message number 3",
				Said.the("conversations.write"));
		assertThat(body(open(SENEGAL, centres))).contains("Message number 4", Said.the("conversations.write"))
			.doesNotContain("A note");
	}

	@Test
	void aLongConversationHasPagesNewestFirstAndAsksTheDatabaseNoMoreOften() {
		RequestReference few = this.story.offered("Short", Map.of("NIP", "sn"));
		write(PARTY, few, "ALL", "Only one");
		RequestReference many = this.story.offered("Long", Map.of("NIP", "sn"));
		for (int number = 1; number <= 45; number++) {
			write((number % 2 == 0) ? PARTY : OFFICER, many, "ALL", "Message <" + number + ">");
		}
		assertThat(read(PARTY, many)).contains("&lt;45&gt;", "&lt;26&gt;").doesNotContain("&lt;25&gt;");
		assertThat(body(open(PARTY, "/conversations/" + many + "?page=3"))).contains("&lt;5&gt;", "&lt;1&gt;")
			.doesNotContain("&lt;6&gt;");
		assertThat(open(PARTY, "/conversations/" + many + "?page=99")).hasStatusOk();
		for (String reader : List.of(PARTY, OFFICER, SENEGAL)) {
			assertThat(QueryCount.of(() -> read(reader, many))).isEqualTo(QueryCount.of(() -> read(reader, few)))
				.isLessThan(20);
		}
		assertThat(QueryCount.of(() -> open(PARTY, "/requests/" + many)))
			.isEqualTo(QueryCount.of(() -> open(PARTY, "/requests/" + few)));
	}

	@Test
	void aMessageIsNeitherChangedNorDeleted() {
		RequestReference request = this.story.offered("For ever", Map.of("NIP", "sn"));
		write(PARTY, request, "ALL", "As it was written");
		for (String attempt : List.of("update message set words = 'Changed'", "delete from message",
				"truncate message cascade", "update message_centre set centre_code = 'SCRC-ES'",
				"delete from message_centre", "truncate message_centre")) {
			assertThatThrownBy(() -> this.jdbc.sql(attempt).update()).as(attempt)
				.isInstanceOf(DataAccessException.class)
				.hasMessageContaining("never changed");
		}
	}

	private void decline(RequestReference request, String country) {
		AssignmentId offer = this.story.assignment(request, country).id();
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre(country), offer, OfferDecline.NO_CAPACITY, "Not now");
	}

	/** Writes from a page that was opened just now. */
	private MvcTestResult write(String email, RequestReference request, String to, String words) {
		MvcTestResult form = get(email, request);
		boolean opened = form.getResponse().getStatus() == 200 && body(form).contains("name=\"shown\"");
		return send(email, request, to, words, opened ? hidden(body(form), "shown") : "", UUID.randomUUID().toString());
	}

	private MvcTestResult send(String email, RequestReference request, String to, String words, String shown,
			String press) {
		return this.mvc.post()
			.uri("/conversations/{reference}/messages", request)
			.with(SignedIn.as(email))
			.with(csrf())
			.param("to", to)
			.param("words", words)
			.param("shown", shown)
			.param("press", press)
			.exchange();
	}

	private String read(String email, RequestReference request) {
		MvcTestResult page = get(email, request);
		assertThat(page).hasStatusOk();
		return body(page);
	}

	private MvcTestResult get(String email, RequestReference request) {
		return open(email, "/conversations/" + request);
	}

	private MvcTestResult open(String email, String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(email)).exchange();
	}

	private static String body(MvcTestResult page) {
		return assertThat(page).bodyText().actual();
	}

	private static String hidden(String page, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		assertThat(field.find()).as("the field %s", name).isTrue();
		return field.group(1);
	}

	private long count(RequestReference request) {
		return this.jdbc.sql("select count(*) from message where request_id = ?")
			.param(this.story.request(request).id().value())
			.query(Long.class)
			.single();
	}

}
