package org.article12.deadlines.web;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.Today;
import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** A person's secret calendar address, from its making to its end. */
@RequestTest
class CalendarPagesTests {

	private static final ActingFor SENEGAL = new ActingFor.OfParty(new PartyCode("SEN"));

	private static final ActingFor ITS_CENTRE = new ActingFor.OfCentre(new CentreCode("SCRC-SN"));

	private static final Pattern ADDRESS = Pattern.compile("http[^\"]*(/calendar/[\\w-]{43}\\.ics)");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private Screening screening;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void theAddressIsShownOnceAndOnlyItsHashIsKept() {
		String person = person(SENEGAL);
		assertThat(page(person)).contains(Said.the("deadlines.calendar.make"))
			.doesNotContain(Said.the("deadlines.calendar.close"));
		String address = make(person);
		String secret = address.replaceAll(".*/|\\.ics", "");
		assertThat(page(person)).contains(Said.partOf("deadlines.calendar.made"), Said.the("deadlines.calendar.close"))
			.doesNotContain(secret);
		assertThat(this.jdbc.sql("select count(*) from calendar_feed where secret_hash = ?")
			.param(secret)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select secret_hash from calendar_feed").query(String.class).list())
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	@Test
	void theFeedHoldsWhatThePersonIsToDoForEachBody() throws Exception {
		RequestReference asked = asked("Asked for the calendar");
		RequestReference offered = this.story.offered("Offered for the calendar", Map.of("NIP", "sn"));
		String feed = make(person(SENEGAL, ITS_CENTRE));
		assertThat(event(feed, asked).getSummary().getValue()).endsWith(Said.the("deadlines.do.answer"));
		assertThat(event(feed, offered).getSummary().getValue()).endsWith(Said.the("deadlines.do.answer-offer"));
		assertThat(event(feed, offered).getUrl().getValue())
			.endsWith("/assignments/" + this.story.assignment(offered, "sn").id());
		assertThat(event(feed, asked).getDescription().getValue()).startsWith("Asked for the calendar\n");
		String ghana = make(person(new ActingFor.OfParty(new PartyCode("GHA"))));
		assertThat(text(get(ghana))).doesNotContain("SEN-2");
	}

	@Test
	void anOfficerHasWhatIsTheOfficersOwnOrNobodysYet() {
		RequestReference nobodys = this.story.submitted("Nobody's yet", "NIP");
		RequestReference others = this.story.submitted("Somebody else's", "NIP");
		this.jdbc.sql("update assistance_request set officer_id = ?, officer_name = 'X' where reference = ?")
			.params(this.story.officer().id().value(), others.value())
			.update();
		// The feed is bounded, and what is due first comes first.
		this.jdbc.sql("""
				update request_turn set due_on = date '2020-01-01'
				where request_id in (select id from assistance_request where reference in (?, ?))""")
			.params(nobodys.value(), others.value())
			.update();
		String feed = make(person(new ActingFor.OfSecretariat(false)));
		assertThat(text(get(feed))).contains(nobodys.value()).doesNotContain(others.value());
	}

	@Test
	void aDateThatIsMovedIsTheSameEventMoved() throws Exception {
		RequestReference asked = asked("Moved in the calendar");
		String feed = make(person(SENEGAL));
		VEvent before = event(feed, asked);
		String tag = get(feed).getResponse().getHeader("ETag");
		LocalDate later = Today.atTheSecretariat().plusDays(90);
		this.screening.extendAnswer(this.story.officer(), asked, this.story.seen(asked), later, "They asked for time");
		VEvent after = event(feed, asked);
		assertThat(after.getUid()).isEqualTo(before.getUid());
		assertThat(after.getDateTimeStart().getDate()).isEqualTo(later);
		assertThat(after.getSequence().getSequenceNo()).isGreaterThan(before.getSequence().getSequenceNo());
		assertThat(this.mvc.get().uri(feed).header("If-None-Match", tag)).hasStatus(200);
	}

	@Test
	void itIsReadWithoutASessionAndShortlyWhenNothingChanged() {
		String feed = make(person(SENEGAL));
		MvcTestResult result = get(feed);
		assertThat(result).hasStatus(200).hasContentType("text/calendar;charset=UTF-8");
		assertThat(result.getResponse().getHeader("Cache-Control")).contains("private").contains("no-cache");
		assertThat(result.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(result.getResponse().getCookies()).isEmpty();
		String tag = result.getResponse().getHeader("ETag");
		assertThat(tag).matches("\"[0-9a-f]{64}\"");
		MvcTestResult again = this.mvc.get().uri(feed).header("If-None-Match", tag).exchange();
		assertThat(again).hasStatus(304).bodyText().isEmpty();
		assertThat(this.mvc.head().uri(feed)).hasStatus(200).hasHeader("ETag", tag);
	}

	@Test
	void anAddressThatWasRenewedOrClosedOpensNothing() {
		String person = person(SENEGAL);
		String first = make(person);
		String second = make(person);
		assertThat(get(first)).hasStatus(404);
		assertThat(get(second)).hasStatus(200);
		assertThat(this.mvc.post().uri("/account/calendar/removal").with(SignedIn.as(person)).with(csrf()))
			.hasRedirectedUrl("/account/calendar");
		assertThat(get(second)).hasStatus(404);
		assertThat(this.mvc.post().uri("/account/calendar/removal").with(SignedIn.as(person)).with(csrf()))
			.as("a second time")
			.hasRedirectedUrl("/account/calendar");
		assertThat(get("/calendar/unknown.ics")).hasStatus(404);
		assertThat(get("/calendar/.ics")).hasStatus(404);
	}

	@Test
	void theAddressOfWhoeverIsDeactivatedOpensNothing() {
		String person = person(SENEGAL);
		PersonId id = this.accounts.find(person).orElseThrow();
		String feed = make(person);
		this.administration.deactivate(id, Author.portal());
		assertThat(get(feed)).hasStatus(404);
		this.administration.reactivate(id, Author.portal());
		assertThat(get(feed)).hasStatus(200);
	}

	@Test
	void itCostsTheSameQueriesHoweverMuchIsDue() {
		String person = person(new ActingFor.OfParty(new PartyCode("URY")));
		String feed = make(person);
		int none = QueryCount.of(() -> get(feed));
		String full = make(person(SENEGAL, ITS_CENTRE, new ActingFor.OfSecretariat(false)));
		assertThat(QueryCount.of(() -> get(full))).isEqualTo(none).isEqualTo(3);
	}

	private RequestReference asked(String title) {
		RequestReference reference = this.story.submitted(title, "NIP");
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference), "Which one?",
				java.util.Set.of());
		return reference;
	}

	private String person(ActingFor... bodies) {
		String email = UUID.randomUUID() + "@calendar.example";
		this.accounts.create(new NewAccount(email, "Reads Calendars", List.of(bodies), null, false), Author.portal());
		return email;
	}

	/** Makes a secret address; the answer is its path. */
	private String make(String person) {
		MvcTestResult made = this.mvc.post().uri("/account/calendar").with(SignedIn.as(person)).with(csrf()).exchange();
		assertThat(made).hasRedirectedUrl("/account/calendar");
		Matcher address = ADDRESS.matcher(String.valueOf(made.getMvcResult().getFlashMap().get("address")));
		assertThat(address.find()).isTrue();
		return address.group(1);
	}

	private VEvent event(String feed, RequestReference reference) throws Exception {
		List<VEvent> events = new CalendarBuilder()
			.build(new ByteArrayInputStream(get(feed).getResponse().getContentAsByteArray()))
			.getComponents("VEVENT");
		return events.stream()
			.filter((event) -> event.getSummary().getValue().startsWith(reference + ": "))
			.reduce((one, other) -> {
				throw new AssertionError("Twice: " + reference);
			})
			.orElseThrow();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private String page(String person) {
		return text(this.mvc.get().uri("/account/calendar").with(SignedIn.as(person)).exchange());
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
