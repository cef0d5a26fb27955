package org.article12.requests.web;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.AtOnce;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.PartyCode;
import org.article12.requests.Answers;
import org.article12.requests.Chronicle;
import org.article12.requests.Copies;
import org.article12.requests.PartyVerbs;
import org.article12.requests.Reader;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.TakingCharge;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A request once it is submitted: one submission, its page, its turns. */
@RequestTest
class RequestPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Copies copies;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private Screening screening;

	@Autowired
	private TakingCharge charge;

	@Autowired
	private Requests requests;

	@Autowired
	private PartyVerbs verbs;

	@Autowired
	private RequestViews views;

	@Autowired
	private ApplicationContext portal;

	private PartyPages senegal;

	private Story story;

	@BeforeEach
	void signIn() {
		this.senegal = new PartyPages(this.mvc, PartyPages.SENEGAL);
		this.story = new Story(this.portal);
	}

	@Test
	void submittingLeadsToAPageThatSaysWhoActsNext() {
		String address = this.senegal.submitted("An inventory of dioxins");
		assertThat(PartyPages.text(this.senegal.get(address + "/submitted"))).contains(
				Said.the("requests.submitted.title"), PartyPages.reference(address),
				Said.the("requests.turn.party.SUBMITTED"), Said.partOf("requests.submitted.until"));
		assertThat(PartyPages.text(this.senegal.get(address))).contains(Said.the("requests.status.party.SUBMITTED"),
				Said.the("requests.act.SUBMIT", "", "", "", "", Said.the("requests.capacity.as.NATIONAL_FOCAL_POINT")),
				"An inventory of dioxins");
	}

	@Test
	void anIncompleteDraftIsNotSubmitted() {
		String address = this.senegal.start();
		MvcTestResult refused = this.senegal.submit(address);
		assertThat(refused).hasStatus(422);
		assertThat(PartyPages.text(refused)).contains(Said.the("requests.problem.TITLE_MISSING"));
		assertThat(this.senegal.get(address + "/submitted")).hasRedirectedUrl(address + "/check");
	}

	@Test
	void answersThatChangedSinceTheyWereCheckedMustBeCheckedAgain() {
		String address = this.senegal.complete("Checked too early");
		String checked = this.senegal.stamp(address + "/check");
		this.senegal.post(address + "/edit/contact", "stamp", this.senegal.stamp(address + "/edit/contact"), "name",
				"Somebody else", "email", "else@ministry.example");
		MvcTestResult late = this.senegal.post(address + "/submission", "stamp", checked, "capacity",
				"OFFICIAL_CONTACT_POINT");
		assertThat(late).hasStatus(409);
		assertThat(PartyPages.text(late)).contains(Said.the("requests.check.changed.title"), "Somebody else");
	}

	@Test
	void pressingAgainSubmitsOnce() {
		String address = this.senegal.complete("Pressed twice");
		String stamp = this.senegal.stamp(address + "/check");
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(this.senegal.post(address + "/submission", "press", press, "stamp", stamp, "capacity",
					"NATIONAL_FOCAL_POINT"))
				.hasRedirectedUrl(address + "/submitted");
		}
		assertThat(this.story.request(reference(address)).submissions()).isEqualTo(1);
	}

	@Test
	void twentyPressesAtOnceMakeOneSubmissionAndLeadToTheSamePage() {
		RequestReference reference = this.story.draft("Twenty at once", "NIP");
		String address = "/requests/" + reference;
		String stamp = this.senegal.stamp(address + "/check");
		String press = UUID.randomUUID().toString();
		List<AtOnce.Outcome> outcomes = AtOnce.run(Collections.nCopies(20, () -> {
			var answer = this.senegal.post(address + "/submission", "press", press, "stamp", stamp, "capacity",
					"NATIONAL_FOCAL_POINT");
			if (!(address + "/submitted").equals(answer.getResponse().getRedirectedUrl())) {
				throw new IllegalStateException("Answered with " + answer.getResponse().getStatus());
			}
		}));
		assertThat(outcomes).allMatch(AtOnce.Outcome::done);
		assertThat(this.story.request(reference).submissions()).isEqualTo(1);
		assertThat(this.requests.history(this.story.request(reference).id(), this.story.focalPoint())).hasSize(1);
	}

	@Test
	void theSameAnswersSubmittedFromAnotherWindowAreToldThatItWasDone() {
		String address = this.senegal.complete("Two windows");
		String stamp = this.senegal.stamp(address + "/check");
		assertThat(this.senegal.submit(address)).hasRedirectedUrl(address + "/submitted");
		MvcTestResult late = this.senegal.post(address + "/submission", "stamp", stamp, "capacity",
				"NATIONAL_FOCAL_POINT");
		assertThat(late).hasStatus(409);
		assertThat(PartyPages.text(late)).contains(Said.the("core.stale.OWN.title"),
				Said.partOf("requests.act.SUBMIT"));
		assertThat(this.story.request(reference(address)).submissions()).isEqualTo(1);
	}

	@Test
	void anotherPartysRequestIsNotThere() {
		String address = this.senegal.submitted("Not for Ghana");
		PartyPages ghana = new PartyPages(this.mvc, PartyPages.GHANA);
		assertThat(ghana.get(address)).hasStatus(404);
		assertThat(ghana.get(address + "/submitted")).hasStatus(404);
		assertThat(ghana.post(address + "/withdrawal", "seen", "1", "reason", "Ours")).hasStatus(404);
	}

	@Test
	void aQuestionIsAnsweredAndTheOfficerSeesTheDifference() {
		String address = this.senegal.submitted("To be clarified");
		RequestReference reference = reference(address);
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference),
				"Which laboratory is it?", Set.of());
		assertThat(PartyPages.text(this.senegal.get(address))).contains(Said.the("requests.turn.party.CLARIFICATION"),
				"Which laboratory is it?", Said.the("requests.answer.begin"));
		String need = address + "/edit/need";
		this.senegal.post(need, "stamp", this.senegal.stamp(need), "title", "To be clarified", "help",
				"The laboratory of Dakar.", "languages", "fr");
		assertThat(PartyPages.text(this.senegal.get(address + "/check"))).contains("Which laboratory is it?",
				"The laboratory of Dakar.", Said.the("requests.answer.changes"), Said.the("requests.answer.act"));
		String stamp = this.senegal.stamp(address + "/check");
		String seen = this.senegal.hidden(address + "/check", "seen");
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(this.senegal.post(address + "/answer", "press", press, "stamp", stamp, "seen", seen, "words",
					"It is the one of Dakar."))
				.hasRedirectedUrl(address);
		}
		var submissions = this.requests.submissions(this.story.request(reference).id());
		assertThat(submissions).hasSize(2);
		assertThat(this.views.difference(submissions.getFirst().titled(), submissions.getLast().titled(), Reader.PARTY))
			.singleElement()
			.satisfies((difference) -> {
				assertThat(difference.label()).isEqualTo(Said.the("requests.field.need.help"));
				assertThat(difference.after()).isEqualTo("The laboratory of Dakar.");
			});
		assertThat(PartyPages.text(this.senegal.get(address))).contains("It is the one of Dakar.");
	}

	@Test
	void theQuestionAndTheAnswerHaveAPageOfTheirOwnOnWhichAskedPartsAreMarked() {
		String address = this.senegal.submitted("Asked about its need");
		RequestReference reference = reference(address);
		assertThat(this.senegal.get(address + "/answer")).hasRedirectedUrl(address);
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference),
				"Which inventory?", Set.of("need.help"));
		assertThat(PartyPages.text(this.senegal.get(address))).contains("href=\"" + address + "/answer\"");
		assertThat(PartyPages.text(this.senegal.get(address + "/answer"))).containsSubsequence("Which inventory?",
				Said.the("requests.answer.words"), Said.the("requests.answer.act"), "/edit/need?back=answer",
				Said.the("requests.question.asks", Said.the("requests.quoted", Said.the("requests.field.need.help"))),
				Said.the("requests.question.asked.here"));
		String need = address + "/edit/need";
		assertThat(this.senegal.post(need, "stamp", this.senegal.stamp(need), "back", "answer", "title",
				"Asked about its need", "help", "That of 2019", "languages", "fr"))
			.hasRedirectedUrl(address + "/answer");
	}

	@Test
	void theWordsOfAnAnswerAreKeptUntilTheyAreSubmitted() {
		String address = this.senegal.submitted("Answered slowly");
		RequestReference reference = reference(address);
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference), "Which?",
				Set.of());
		String answer = address + "/answer";
		String one = this.senegal.hidden(answer, "page");
		String other = this.senegal.hidden(answer, "page");
		assertThat(this.senegal.post(answer, "page", one, "sent", "1", "words", "The fir", "then", "autosave"))
			.hasStatus(204);
		assertThat(this.senegal.post(answer, "page", one, "sent", "2", "words", "The first", "then", "list"))
			.hasRedirectedUrl(address + "/edit");
		assertThat(PartyPages.text(this.senegal.get(answer))).contains("The first</textarea>");
		MvcTestResult late = this.senegal.post(answer, "page", other, "seen", "2", "stamp", this.senegal.stamp(answer),
				"words", "The second");
		assertThat(late).hasStatus(409);
		assertThat(PartyPages.text(late)).contains(Said.the("requests.answer.conflict.title"), "The second</textarea>",
				"The first");
	}

	@Test
	void anEarlierRequestIsCopiedIntoANewDraft() {
		String address = this.senegal.complete("To be asked for again");
		String timing = address + "/edit/timing";
		this.senegal.post(timing, "stamp", this.senegal.stamp(timing), "from", "03/2027", "budget", "45,000", "urgency",
				"SOON");
		assertThat(this.senegal.submit(address)).hasRedirectedUrl(address + "/submitted");
		assertThat(PartyPages.text(this.senegal.get(address + "/copy"))).contains(Said.the("requests.copy.copied"),
				Said.the("requests.copy.left"), Said.the("requests.copy.left.documents"));
		String token = this.senegal.hidden(address + "/copy", "press");
		MvcTestResult copied = this.senegal.post(address + "/copy", "press", token);
		String draft = String.valueOf(copied.getResponse().getRedirectedUrl());
		assertThat(this.senegal.post(address + "/copy", "press", token)).hasRedirectedUrl(draft);
		assertThat(draft).endsWith("/edit").doesNotContain(PartyPages.reference(address));
		assertThat(PartyPages.text(this.senegal.get(draft))).contains("To be asked for again",
				Said.the("requests.progress.FILLED_IN"));
		assertThat(PartyPages.text(this.senegal.get(draft + "/timing"))).contains("45,000")
			.doesNotContain("value=\"03/2027\"", "checked=\"checked\"");
	}

	@Test
	void whatIsNoLongerOfferedIsLeftOutOfACopyAndSaid() {
		Answers earlier = Answers.NONE.with(new Answers.Areas(List.of("NIP", "RETIRED_AREA")))
			.with(new Answers.Activities(List.of(UUID.randomUUID().toString()), "In words"));
		Copies.Copy copy = this.copies.of(new PartyCode("SEN"), earlier);
		assertThat(copy.answers().areas().chosen()).containsExactly("NIP");
		assertThat(copy.areas()).containsExactly("RETIRED_AREA");
		assertThat(copy.activities()).hasSize(1);
		assertThat(copy.answers().activities()).isEqualTo(new Answers.Activities(List.of(), "In words"));
	}

	@Test
	void anAnswerSaysSomethingOrChangesSomething() {
		String address = this.senegal.submitted("Nothing to say");
		RequestReference reference = reference(address);
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference), "Why?",
				Set.of());
		MvcTestResult empty = this.senegal.post(address + "/answer", "stamp", this.senegal.stamp(address + "/check"),
				"seen", "2", "words", " ");
		assertThat(empty).hasStatus(422);
		assertThat(PartyPages.text(empty)).contains(Said.the("requests.answer.missing"));
	}

	@Test
	void whoActsFromAPageThatIsOutOfDateSeesWhatHappenedAndKeepsTheWords() {
		String address = this.senegal.submitted("Too late");
		RequestReference reference = reference(address);
		MvcTestResult late = this.senegal.post(address + "/withdrawal", "seen", "0", "reason",
				"We found help elsewhere");
		assertThat(late).hasStatus(409);
		assertThat(PartyPages.text(late)).contains("We found help elsewhere", Said.partOf("requests.act.SUBMIT"),
				"Reason", address);
		assertThat(this.story.request(reference).lastEntry()).isEqualTo(1);
	}

	@Test
	void answersSavedAfterTheSubmissionAreGivenBack() {
		String address = this.senegal.complete("Saved too late");
		String need = address + "/edit/need";
		String stamp = this.senegal.stamp(need);
		assertThat(this.senegal.submit(address)).hasRedirectedUrl(address + "/submitted");
		MvcTestResult late = this.senegal.post(need, "stamp", stamp, "title", "Saved too late", "help",
				"Typed in another window", "languages", "fr", "_for", "0a1b2c3d4e5f");
		assertThat(late).hasStatus(409);
		assertThat(PartyPages.text(late))
			.contains(Said.partOf("requests.act.SUBMIT"), Said.the("requests.field.need.help"),
					"Typed in another window", "href=\"" + address + "\"")
			.doesNotContain("0a1b2c3d4e5f", "Text 1");
	}

	@Test
	void whatThePartyMayNotKnowOfDoesNotMakeItsFormStale() {
		String address = this.senegal.submitted("Taken meanwhile");
		RequestReference reference = reference(address);
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference), "Which one?",
				Set.of());
		String stamp = this.senegal.stamp(address + "/check");
		String seen = this.senegal.hidden(address + "/check", "seen");
		this.charge.take(this.story.officer(), reference);
		assertThat(this.senegal.post(address + "/answer", "stamp", stamp, "seen", seen, "words", "The first one"))
			.hasRedirectedUrl(address);
		assertThat(this.story.request(reference).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void aRequestIsWithdrawnWithAReason() {
		String address = this.senegal.submitted("To be withdrawn");
		String seen = this.senegal.hidden(address + "/withdrawal", "seen");
		assertThat(this.senegal.post(address + "/withdrawal", "seen", seen, "reason", " ")).hasStatus(422);
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(this.senegal.post(address + "/withdrawal", "press", press, "seen", seen, "reason",
					"No longer needed"))
				.hasRedirectedUrl(address);
		}
		assertThat(PartyPages.text(this.senegal.get(address))).contains(Said.the("requests.turn.party.WITHDRAWN"),
				"No longer needed");
		assertThat(this.senegal.get(address + "/withdrawal")).hasRedirectedUrl(address);
	}

	@Test
	void historyCanNeitherBeChangedNorDeleted() {
		this.senegal.submitted("For the record");
		this.chronicle.settle();
		for (String table : List.of("history_entry", "history_order", "request_submission")) {
			assertThatThrownBy(() -> this.jdbc.sql("update " + table + " set number = number + 100").update())
				.isInstanceOf(DataAccessException.class);
			assertThatThrownBy(() -> this.jdbc.sql("delete from " + table).update())
				.isInstanceOf(DataAccessException.class);
			assertThatThrownBy(() -> this.jdbc.sql("truncate " + table + " cascade").update())
				.isInstanceOf(DataAccessException.class);
		}
	}

	@Test
	void listAndPageAskTheDatabaseAConstantNumberOfTimes() {
		PartyPages uruguay = new PartyPages(this.mvc, "focal.point@uruguay.example");
		String first = uruguay.submitted("The first");
		askAndAnswer(uruguay, first);
		// What the first visitor of a start alone has to ask for.
		uruguay.get("/requests");
		uruguay.get(first);
		askAndAnswer(uruguay, first);
		int one = QueryCount.of(() -> uruguay.get("/requests"));
		int small = QueryCount.of(() -> uruguay.get(first));
		for (int at = 0; at < 5; at++) {
			uruguay.submitted("Number " + at);
		}
		askAndAnswer(uruguay, first);
		askAndAnswer(uruguay, first);
		assertThat(QueryCount.of(() -> uruguay.get("/requests"))).isEqualTo(one);
		assertThat(QueryCount.of(() -> uruguay.get(first))).isEqualTo(small);
	}

	private void askAndAnswer(PartyPages party, String address) {
		RequestReference reference = reference(address);
		this.screening.askForClarification(this.story.officer(), reference, this.story.seen(reference), "Why?",
				Set.of());
		party.post(address + "/answer", "stamp", party.stamp(address + "/check"), "seen",
				party.hidden(address + "/check", "seen"), "words", "Because.");
	}

	private static RequestReference reference(String address) {
		return new RequestReference(PartyPages.reference(address));
	}

}
