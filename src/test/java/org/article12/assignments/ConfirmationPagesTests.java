package org.article12.assignments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.Turn;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** The Party judges what was delivered: it confirms, or disputes. */
@RequestTest
class ConfirmationPagesTests {

	private static final String PARTY = "focal.point@senegal.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Requests requests;

	private Story story;

	private RequestReference reference;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
		this.reference = this.story.delivered("To be judged", Map.of("NIP", "sn", "BAT_BEP", "dz"));
	}

	@Test
	void thePartyReadsEachReportAndIsAskedForEachCentre() {
		assertThat(as(PARTY, "/requests/%s/confirmation")).hasStatusOk()
			.bodyText()
			.contains("Delivered by sn", "Delivered by dz", "name=\"centres[0].timely\"", "name=\"centres[1].usable\"",
					"/requests/" + this.reference + "/dispute");
	}

	@Test
	void anAnswerThatIsMissingIsAskedForAndNothingTypedIsLost() {
		Map<String, String> fields = evaluation("YES");
		fields.remove("centres[1].usable");
		assertThat(post("confirmation", fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("href=\"#centres-1-usable\"", "id=\"centres-1-usable\"",
					Said.partOf("assignments.evaluation.missing.usable"), "Thank you, all", "To the one");
		assertThat(this.story.request(this.reference).status()).isEqualTo(RequestStatus.DELIVERED);
	}

	@Test
	void aConfirmationClosesTheRequestOnceAndEachCentreReadsWhatIsSaidOfItself() {
		Map<String, String> fields = evaluation("PARTLY");
		fields.put("press", UUID.randomUUID().toString());
		for (int time = 0; time < 2; time++) {
			assertThat(post("confirmation", fields)).hasRedirectedUrl("/requests/" + this.reference);
		}
		assertThat(this.story.request(this.reference).status()).isEqualTo(RequestStatus.CLOSED);
		assertThat(acts()).containsOnlyOnce(Act.CONFIRM);
		assertThat(as(PARTY, "/requests/%s")).bodyText()
			.contains("To the one", "To the other", Said.the("assignments.evaluation.timely"));
		assertThat(as("officer@secretariat.example", "/triage/%s")).bodyText().contains("To the one", "To the other");
		assertThat(centre("dz")).bodyText().contains("To the one", "Partly").doesNotContain("To the other");
		assertThat(centre("sn")).bodyText().contains("To the other").doesNotContain("To the one");
	}

	@Test
	void aDisputeNamesCentresAndNeedsWords() {
		assertThat(post("dispute", dispute("", ""))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.dispute.missing"));
		assertThat(post("dispute", dispute("true", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.dispute.words.missing"), "href=\"#centres-0-words\"");
		assertThat(post("dispute", dispute("", "No manual"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.dispute.tick"), "No manual");
	}

	@Test
	void aDisputedCentreWorksAgainAndReportsOnceMoreThenAllIsConfirmed() {
		Map<String, String> fields = dispute("true", "The manual in French is missing");
		fields.put("press", UUID.randomUUID().toString());
		for (int time = 0; time < 2; time++) {
			assertThat(post("dispute", fields)).hasRedirectedUrl("/requests/" + this.reference);
		}
		assertThat(acts()).containsOnlyOnce(Act.DISPUTE);
		assertThat(this.story.request(this.reference).status()).isEqualTo(RequestStatus.IN_DELIVERY);
		assertThat(this.story.assignment(this.reference, "dz").status()).isEqualTo(AssignmentStatus.ACCEPTED);
		assertThat(this.story.assignment(this.reference, "sn").status()).isEqualTo(AssignmentStatus.REPORTED);
		assertThat(centre("dz")).bodyText()
			.contains("The manual in French is missing", Said.the("assignments.report.go"));
		assertThat(centre("dz")).bodyText()
			.contains(Said.the("assignments.headline.disputed"), Said.partOf("assignments.headline.report-again"));
		LocalDate due = this.story.assignment(this.reference, "dz").workDueOn();
		assertThat(due).isNotNull();
		assertThat(this.story.request(this.reference).turns())
			.containsExactly(new Turn(Actor.CENTRE, new CentreCode("SCRC-DZ"), due));
		assertThat(centre("sn")).bodyText().doesNotContain("The manual in French is missing");
		assertThat(this.mvc.get()
			.uri("/assignments/" + this.story.assignment(this.reference, "dz").id() + "/report")
			.with(SignedIn.as("officer@scrc-dz.example"))
			.exchange()).hasStatusOk().bodyText().contains("The manual in French is missing", "Delivered by dz");
		this.story.report(this.reference, "dz", "With the manual");
		assertThat(this.story.request(this.reference).status()).isEqualTo(RequestStatus.DELIVERED);
		assertThat(this.mvc.get()
			.uri("/deliveries/" + this.story.assignment(this.reference, "dz").id())
			.with(SignedIn.as(PARTY))
			.exchange()).bodyText()
			.contains("With the manual", "Delivered by dz", "The manual in French is missing",
					Said.the("assignments.versions.current", 2));
		assertThat(post("confirmation", evaluation("YES"))).hasStatus(HttpStatus.FOUND);
		assertThat(this.story.request(this.reference).status()).isEqualTo(RequestStatus.CLOSED);
	}

	@Test
	void whatWasCorrectedMeanwhileIsReadAgainBeforeItIsConfirmed() {
		Map<String, String> fields = evaluation("YES");
		AssignmentRecord work = this.story.assignment(this.reference, "sn");
		this.portal.getBean(DeliveryVerbs.class)
			.correct(this.story.centre("sn"), work.id(), work.lastEntry(), Story.report("Fewer people came"),
					List.of());
		assertThat(post("confirmation", fields)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("requests.act.CORRECT_REPORT"), "Thank you, all", "To the one");
		assertThat(this.story.request(this.reference).status()).isEqualTo(RequestStatus.DELIVERED);
	}

	@Test
	void aForeignPartyFindsNothing() {
		SignedIn ghana = SignedIn.as("focal.point@ghana.example");
		for (String page : List.of("confirmation", "dispute")) {
			assertThat(this.mvc.get().uri("/requests/" + this.reference + "/" + page).with(ghana).exchange())
				.hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	private Map<String, String> evaluation(String rating) {
		Map<String, String> fields = new HashMap<>();
		fields.put("seen", Integer.toString(this.story.seen(this.reference)));
		fields.put("words", "Thank you, all");
		fields.put("centres[0].centre", "SCRC-DZ");
		fields.put("centres[1].centre", "SCRC-SN");
		fields.put("centres[0].words", "To the one");
		fields.put("centres[1].words", "To the other");
		for (int at = 0; at < 2; at++) {
			for (String question : List.of("timely", "appropriate", "countryDriven", "usable")) {
				fields.put("centres[" + at + "]." + question, rating);
			}
		}
		return fields;
	}

	private Map<String, String> dispute(String ticked, String words) {
		return new HashMap<>(Map.of("seen", Integer.toString(this.story.seen(this.reference)), "centres[0].centre",
				"SCRC-DZ", "centres[0].disputed", ticked, "centres[0].words", words, "centres[1].centre", "SCRC-SN"));
	}

	private List<Act> acts() {
		return this.requests.history(this.story.request(this.reference).id(), this.story.officer())
			.stream()
			.map(HistoryEntry::act)
			.toList();
	}

	private MvcTestResult centre(String country) {
		return this.mvc.get()
			.uri("/assignments/" + this.story.assignment(this.reference, country).id())
			.with(SignedIn.as("officer@scrc-%s.example".formatted(country)))
			.exchange();
	}

	private MvcTestResult as(String email, String path) {
		return this.mvc.get().uri(path.formatted(this.reference)).with(SignedIn.as(email)).exchange();
	}

	private MvcTestResult post(String act, Map<String, String> fields) {
		MockMvcRequestBuilder post = this.mvc.post().uri("/requests/" + this.reference + "/" + act);
		fields.forEach(post::param);
		return post.with(SignedIn.as(PARTY)).with(csrf()).exchange();
	}

}
