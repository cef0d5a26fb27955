package org.article12.conversations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.demonstration.DemonstrationClock;
import org.article12.documents.Samples;
import org.article12.requests.Answers;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message is added to the words by which its request is found, and all that was written
 * makes the same of them.
 */
@RequestTest
class MessagesAreFoundTests {

	private static final String OFFICER = "officer@secretariat.example";

	private static final List<String> SAID = List.of("Which laboratories are meant?", "Les déchets à l’usine, 3e2 kg",
			"المختبرات في العاصمة", "清单：持久性有机污染物", "Запасы ДДТ и ёмкости", "…", "PCB-153 PCB-153", "los residuos",
			"of the", "3", "٣ مختبر", "Laboratories, laboratory");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private Screening screening;

	@Autowired
	private PartyVerbs verbs;

	@Autowired
	private Requests requests;

	private final Story story;

	MessagesAreFoundTests(@Autowired ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@Test
	void whatIsAddedMessageByMessageIsWhatAllOfThemMake() {
		Random dice = new Random(12);
		RequestReference request = this.story.submitted("Déchets des laboratoires, 清单", "NIP");
		for (int message = 0; message < 40; message++) {
			say(request, dice, message % 9 == 5);
			assertMadeOfAll(request);
		}
	}

	@Test
	void aConversationIsCountedOnce() {
		RequestReference request = this.story.submitted("Counted", "NIP");
		post(request, "SECRETARIAT_AND_PARTY", "Four", false);
		assertThat(words(request)).containsEntry("said", 4);
		post(request, "SECRETARIAT", "Fives", false);
		assertThat(words(request)).containsEntry("said", 9);
		assertMadeOfAll(request);
		post(request, "SECRETARIAT", "Sixsix", false);
		assertThat(words(request)).containsEntry("said", 15);
	}

	@Test
	void ofALongConversationToo() {
		RequestReference request = this.story.submitted("Much was said", "NIP");
		String words = "inventaire des stocks de pesticides périmés ".repeat(110);
		for (int message = 0; message < 14; message++) {
			post(request, "SECRETARIAT_AND_PARTY", words + message, false);
		}
		assertMadeOfAll(request);
	}

	/**
	 * A question opens what the Party may change, and each end of it closes that again.
	 */
	@Test
	void whatAnswersAddIsWhatAllOfItMakes() {
		RequestReference request = this.story.submitted("Answered many times", "NIP");
		Instant asked = this.clock.instant();
		for (boolean changes : List.of(false, true, false)) {
			for (boolean answers : List.of(true, false)) {
				Instant ended = asked.plus(90, ChronoUnit.DAYS);
				DemonstrationClock.at(asked, () -> open(request, changes));
				DemonstrationClock.at(ended, () -> end(request, answers));
				assertMadeOfAll(request);
				asked = ended;
			}
		}
	}

	private void open(RequestReference request, boolean changes) {
		ask(request);
		assertMadeOfAll(request);
		post(request, "SECRETARIAT", "Between ourselves", false);
		assertMadeOfAll(request);
		if (changes) {
			need(request, "Laboratories that were meant " + this.story.seen(request));
			assertMadeOfAll(request);
		}
	}

	private void ask(RequestReference request) {
		this.screening.askForClarification(this.story.officer(), request, this.story.seen(request),
				"Which laboratories?", Set.of());
	}

	private void need(RequestReference request, String title) {
		this.story.save(this.story.focalPoint(), request,
				new Answers.Need(title, "Advice and training", "", "", List.of(), "", List.of("fr")));
	}

	private void end(RequestReference request, boolean answers) {
		if (answers) {
			CurrentUser party = this.story.focalPoint();
			Answers stand = this.requests.ofParty(party.party().orElseThrow(), request).orElseThrow().answers();
			assertThat(this.verbs.answer(party, request, this.story.seen(request), Stamp.of(stand),
					"Les deux de la capitale"))
				.isEmpty();
		}
		else {
			this.screening.resume(this.story.officer(), request, this.story.seen(request));
		}
	}

	private void say(RequestReference request, Random dice, boolean withFile) {
		String words = SAID.get(dice.nextInt(SAID.size())) + " " + SAID.get(dice.nextInt(SAID.size()));
		post(request, dice.nextInt(3) == 0 ? "SECRETARIAT" : "SECRETARIAT_AND_PARTY", words, withFile);
	}

	private void assertMadeOfAll(RequestReference request) {
		Map<String, Object> live = words(request);
		this.jdbc.sql("select refresh_words(id)::text from assistance_request where reference = ?")
			.param(request.value())
			.query(String.class)
			.single();
		assertThat(live).isEqualTo(words(request));
		assertThat(live.get("queued")).isEqualTo(live.get("found"));
	}

	private Map<String, Object> words(RequestReference request) {
		return this.jdbc
			.sql("""
					select w.words::text as words, w.by_secretariat::text as by_secretariat, q.words::text as queued,
						coalesce(w.by_secretariat, w.words)::text as found, w.said,
						(select sum(length(m.words))::int from message_listed m where m.request_id = w.request_id) as counted
					from request_words w join queue_entry e using (request_id) join queue_words_now q using (number)
					where e.reference = ?""")
			.param(request.value())
			.query()
			.singleRow();
	}

	private void post(RequestReference request, String to, String words, boolean withFile) {
		var message = this.mvc.post()
			.uri("/conversations/{reference}/messages", request)
			.multipart()
			.with(SignedIn.as(OFFICER))
			.with(csrf())
			.param("to", to)
			.param("words", words)
			.param("press", UUID.randomUUID().toString());
		if (withFile) {
			message.file(new MockMultipartFile("files", "Liste " + words.length() + ".pdf", "application/pdf",
					Samples.pdf(400)));
		}
		assertThat(message.exchange()).hasStatus3xxRedirection();
	}

}
