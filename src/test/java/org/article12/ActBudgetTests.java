package org.article12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import org.article12.deadlines.DateNear;
import org.article12.deadlines.Stage;
import org.article12.notifications.Announcements;
import org.article12.notifications.domain.Happenings;
import org.article12.requests.Actor;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No act becomes a tenth dearer unnoticed, by statements and by connections, of which
 * each transaction takes one. An act that is to cost more gets its new figures here; one
 * that has become cheaper too.
 */
@PortalTest
class ActBudgetTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ServletContext servlets;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void noActGrowsByATenth() {
		Story story = new Story(this.portal);
		Cookie[] party = session(PARTY);
		List<String> dearer = new ArrayList<>();
		RequestReference draft = story.draft("What acts cost", "BAT_BEP");
		String need = "/requests/%s/edit/need".formatted(draft);
		costs(dearer, "a section", 10, 4, party, need, "stamp", stamp(need, party), "title", "What acts cost now",
				"help", "Somebody who knows how an inventory is made.", "languages", "fr");
		costs(dearer, "a section as one types", 8, 3, party, need, "stamp", stamp(need, party), "title",
				"What acts cost now", "help", "Somebody who knows how an inventory is made, and more.", "languages",
				"fr", "then", "autosave", "sent", "1");
		String contact = "/requests/%s/edit/contact".formatted(draft);
		costs(dearer, "a section that nobody is found by", 9, 4, party, contact, "stamp", stamp(contact, party), "name",
				"Awa Ndiaye", "email", "awa@ministry.example");
		costs(dearer, "a submission", 19, 4, party, "/requests/%s/submission".formatted(draft), "stamp",
				stamp("/requests/%s/check".formatted(draft), party), "capacity", "NATIONAL_FOCAL_POINT");
		this.portal.getBean(Screening.class)
			.askForClarification(story.officer(), draft, story.seen(draft), "Which laboratories?", Set.of());
		costs(dearer, "an answer", 22, 6, party, "/requests/%s/answer".formatted(draft), "stamp",
				stamp("/requests/%s/answer".formatted(draft), party), "seen", String.valueOf(story.seen(draft)),
				"press", UUID.randomUUID().toString(), "words", "The two in the capital.");
		RequestReference offered = story.offered("What an answer costs", Map.of("BAT_BEP", "sn"));
		costs(dearer, "an acceptance", 21, 6, session(CENTRE),
				"/assignments/%s/acceptance".formatted(story.assignment(offered, "sn").id()), "seen", "0", "press",
				UUID.randomUUID().toString(), "areas", "BAT_BEP");
		costs(dearer, "a message", 16, 6, party, "/conversations/%s/messages".formatted(offered), "seen", "0", "press",
				UUID.randomUUID().toString(), "words", "We have written to the two laboratories.", "to", "ALL", "shown",
				"SCRC-SN");
		assertThat(dearer).isEmpty();
	}

	/** One more who is told costs nothing more but a row. */
	@Test
	void oneMoreWhoIsToldTakesNoStatementMore() {
		RequestReference reference = new Story(this.portal).submitted("Told to many", "BAT_BEP");
		List<String> few = told(reference, Stage.SOON);
		List<UUID> colleagues = IntStream.range(0, 10).mapToObj((_) -> colleague()).toList();
		try {
			assertThat(told(reference, Stage.TODAY)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
			assertThat(this.jdbc.sql("select count(*) from mail where person_id in (:colleagues)")
				.param("colleagues", colleagues)
				.query(Integer.class)
				.single()).isEqualTo(colleagues.size());
		}
		finally {
			colleagues.forEach((one) -> this.jdbc.sql("delete from person where id = ?").param(one).update());
		}
	}

	/** One more who acts for Senegal. */
	private UUID colleague() {
		UUID person = UUID.randomUUID();
		this.jdbc.sql("insert into person (id, email, name, created_at) values (?, ?, 'A colleague', now())")
			.params(person, person + "@senegal.example")
			.update();
		this.jdbc.sql(
				"insert into membership (id, person_id, kind, party_code) values (gen_random_uuid(), ?, 'PARTY', 'SEN')")
			.param(person)
			.update();
		return person;
	}

	/** A date of which nobody has heard yet is told to all who act for the Party. */
	private List<String> told(RequestReference reference, Stage stage) {
		RequestRecord request = this.portal.getBean(Requests.class).submitted(reference).orElseThrow();
		DateNear date = new DateNear(request.id(), reference, request.party(), Actor.PARTY, null,
				LocalDate.of(2026, 11, 30), stage);
		return QueryCount.statements(
				() -> this.portal.getBean(Announcements.class).tell(this.portal.getBean(Happenings.class).of(date)));
	}

	private void costs(List<String> dearer, String act, int statements, int connections, Cookie[] session,
			String address, String... fields) {
		List<MvcTestResult> answers = new ArrayList<>();
		QueryCount.Sent sent = QueryCount.sent(() -> answers.add(post(address, session, fields)));
		assertThat(answers.getFirst().getResponse().getStatus()).as(act).isIn(204, 302, 303);
		if (sent.statements().size() * 10 > statements * 11 || sent.connections() * 10 > connections * 11) {
			dearer.add("%s costs %d statements and %d connections:%n%s".formatted(act, sent.statements().size(),
					sent.connections(), String.join("\n", sent.statements())));
		}
		assertThat(sent.hasty()).as("What waits for no disk in the transaction of " + act).isEmpty();
	}

	private MvcTestResult post(String address, Cookie[] session, String... fields) {
		MockMvcTester.MockMvcRequestBuilder form = this.mvc.post().uri(address).cookie(session).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			form = form.param(fields[at], fields[at + 1]);
		}
		return form.exchange();
	}

	private String stamp(String page, Cookie[] session) {
		Matcher field = Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"")
			.matcher(assertThat(this.mvc.get().uri(page).cookie(session).exchange()).bodyText().actual());
		assertThat(field.find()).as(page).isTrue();
		return field.group(1);
	}

	private Cookie[] session(String person) {
		return SignedIn.as(person).postProcessRequest(new MockHttpServletRequest(this.servlets)).getCookies();
	}

}
