package org.article12.conversations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.assignments.ConcernedRequests;
import org.article12.core.CurrentUser;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.AnswerField;
import org.article12.requests.Answers;
import org.article12.requests.Reader;
import org.article12.requests.Requests;
import org.article12.requests.RequestReference;
import org.article12.triage.Desk;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.TitledAnswers;
import org.article12.requests.Titles;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.PartyVerbs;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A clarification is part of the conversation, and marks the answers it asks about. */
@RequestTest
class ClarificationTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String MARK = Said.the("requests.question.asked");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Screening screening;

	@Autowired
	private Clock clock;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void theOfficerTicksAnswersAndThePartyFindsThemMarked() {
		RequestReference request = this.story.submitted("Two laboratories", "NIP");
		assertThat(read(OFFICER, "/triage/" + request + "/clarification")).contains(
				Said.the("triage.clarification.about"), "Two laboratories",
				"Advice and training for the competent authority");
		assertThat(ask(request, "", "need.help")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsPattern("value=\"need.help\"[^>]*checked");
		assertThat(ask(request, "Which of the two?", "need.help", "need.results", "no.such", "contact.phone"))
			.hasStatus3xxRedirection();
		assertThat(read(PARTY, "/requests/" + request)).contains("Which of the two?",
				"/requests/" + request + "/edit/need#help", "/requests/" + request + "/edit/contact#phone");
		assertThat(read(PARTY, "/requests/" + request + "/edit")).contains(
				Said.the("requests.question.asks",
						Said.the("requests.list", Said.the("requests.quoted", Said.the("requests.field.need.help")),
								Said.the("requests.quoted", Said.the("requests.field.need.results")))),
				Said.the("requests.question.asks",
						Said.the("requests.quoted", Said.the("requests.field.contact.phone"))));
		String need = read(PARTY, "/requests/" + request + "/edit/need");
		assertThat(need.split(MARK, -1)).hasSize(3);
		assertThat(need.split("Which of the two\\?", -1)).hasSize(2);
		assertThat(read(PARTY, "/requests/" + request + "/edit/policy")).contains("Which of the two?")
			.doesNotContain(MARK);
		assertThat(read(PARTY, "/conversations/" + request)).contains(Said.the("conversations.kind.CLARIFICATION"),
				"Which of the two?", "/requests/" + request + "/edit/need#help");
		assertThat(read(OFFICER, "/triage/" + request)).contains(Said.the("conversations.kind.CLARIFICATION"),
				"/triage/" + request + "#answers-need");
		answer(request, "The one in Dakar");
		assertThat(read(PARTY, "/conversations/" + request)).contains("The one in Dakar",
				Said.the("conversations.kind.ANSWER"), "/requests/" + request + "#answers-need");
		assertThat(read(PARTY, "/requests/" + request)).doesNotContain(MARK);
	}

	@Test
	void questionAndAnswerAreReadByPartyAndSecretariatOnly() {
		RequestReference request = this.story.submitted("For two only", "NIP");
		this.screening.askForClarification(this.story.officer(), request, this.story.seen(request), "Where?",
				Set.of("need.help"));
		answer(request, "In Thies");
		this.screening.confirmEligibility(this.story.officer(), request, this.story.seen(request));
		this.story.offer(request, Map.of("NIP", "sn"));
		assertThat(messages(this.story.officer(), request))
			.extracting(Message::kind, Message::words, Message::about, (message) -> message.readership().audience())
			.containsExactly(
					tuple(MessageKind.CLARIFICATION, "Where?", List.of("need.help"),
							MessageAudience.SECRETARIAT_AND_PARTY),
					tuple(MessageKind.ANSWER, "In Thies", List.of(), MessageAudience.SECRETARIAT_AND_PARTY));
		assertThat(messages(this.story.focalPoint(), request)).hasSize(2);
		assertThat(messages(this.story.centre("sn"), request)).isEmpty();
	}

	@Test
	void goingOnWithoutAnAnswerIsSaidToo() {
		RequestReference request = this.story.submitted("No answer came", "NIP");
		this.screening.askForClarification(this.story.officer(), request, this.story.seen(request), "Where?", Set.of());
		Instant late = this.clock.instant().plus(90, ChronoUnit.DAYS);
		DemonstrationClock.at(late,
				() -> this.screening.resume(this.story.officer(), request, this.story.seen(request)));
		assertThat(messages(this.story.focalPoint(), request)).extracting(Message::kind)
			.containsExactly(MessageKind.CLARIFICATION, MessageKind.NO_ANSWER);
		assertThat(read(PARTY, "/conversations/" + request)).contains(Said.the("conversations.kind.NO_ANSWER"));
	}

	@Test
	void theSameQuestionAboutOtherAnswersIsAnotherQuestion() {
		RequestReference request = this.story.submitted("Other answers", "NIP");
		int seen = this.story.seen(request);
		String first = Integer.toString(seen);
		assertThat(askFrom(request, first, "Where?", "need.help")).hasStatus3xxRedirection();
		assertThat(askFrom(request, first, "Where?", "need.help")).hasStatus3xxRedirection();
		assertThat(askFrom(request, first, "Where?", "need.title")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("requests.act.ASK_FOR_CLARIFICATION"))
			.doesNotContain(Said.the("requests.act.ASK_FOR_CLARIFICATION").replace('.', ':'), "need.title");
	}

	@Test
	void everyAnswerHasItsName() {
		RequestWords words = this.portal.getBean(RequestWords.class);
		List<String> rows = this.portal.getBean(RequestViews.class)
			.answers(new TitledAnswers(Answers.NONE, Titles.NONE), Reader.PARTY)
			.stream()
			.flatMap((section) -> section.rows().stream())
			.map((row) -> row.label())
			.toList();
		assertThat(AnswerField.ALL).extracting((field) -> words.label(field.section(), field.name()))
			.containsExactlyElementsOf(rows);
		assertThat(AnswerField.ALL)
			.allSatisfy((field) -> assertThat(AnswerField.parse(field.toString())).hasValue(field));
	}

	private void answer(RequestReference reference, String words) {
		CurrentUser user = this.story.focalPoint();
		Answers answers = this.portal.getBean(Requests.class)
			.ofParty(user.party().orElseThrow(), reference)
			.orElseThrow()
			.answers();
		assertThat(this.portal.getBean(PartyVerbs.class)
			.answer(user, reference, this.story.seen(reference), Stamp.of(answers), words)).isEmpty();
	}

	private MvcTestResult ask(RequestReference request, String question, String... about) {
		return askFrom(request, Integer.toString(this.story.seen(request)), question, about);
	}

	private MvcTestResult askFrom(RequestReference request, String seen, String question, String... about) {
		return this.mvc.post()
			.uri("/triage/{reference}/clarification", request)
			.with(SignedIn.as(OFFICER))
			.with(csrf())
			.param("seen", seen)
			.param("press", Desk.press(request, seen, question, List.of(about)))
			.param("question", question)
			.param("about", about)
			.exchange();
	}

	private List<Message> messages(CurrentUser reader, RequestReference request) {
		return this.portal.getBean(Conversations.class)
			.messages(this.portal.getBean(ConcernedRequests.class).find(reader, request).orElseThrow(), reader);
	}

	private String read(String email, String address) {
		MvcTestResult page = this.mvc.get().uri(address).with(SignedIn.as(email)).exchange();
		assertThat(page).hasStatusOk();
		return assertThat(page).bodyText().actual();
	}

}
