package org.article12.core.act;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.article12.AtOnce;
import org.article12.FormToken;
import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.core.PersonId;
import org.article12.core.web.StaleForm;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A press of a button does what it asks for once, and is answered as often as it comes.
 */
@PortalTest
class PressTests {

	private static final PersonId SOMEBODY = PersonId.next();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Acts acts;

	@Autowired
	private JdbcClient jdbc;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void aPressThatWasDoneIsAnsweredWithWhatItLedTo() {
		Press press = press("One form");
		Done first = this.acts.once(press, () -> Done.at("/first", "requests.withdrawn", "a", "b"));
		Done second = this.acts.once(press, () -> {
			throw new IllegalStateException("Done a second time");
		});
		assertThat(second).isEqualTo(first);
		assertThat(this.acts.isDone(press.name())).isTrue();
	}

	@Test
	void ofManyAtOnceOneActsAndTheOthersWaitForWhatItLeadsTo() {
		Press press = press("Many at once");
		List<AtOnce.Outcome> outcomes = AtOnce.run(Collections.nCopies(8, () -> {
			String own = "/" + UUID.randomUUID();
			Done done = this.acts.once(press, () -> Done.at(own));
			assertThat(this.acts.once(press, () -> Done.at("/never"))).isEqualTo(done);
		}));
		assertThat(outcomes).allMatch(AtOnce.Outcome::done);
		assertThat(
				this.jdbc.sql("select count(*) from press where id = ?").param(press.id()).query(Long.class).single())
			.isEqualTo(1);
	}

	@Test
	void whatWasRefusedMayBePressedAgain() {
		Press press = press("Refused at first");
		assertThatIllegalStateException().isThrownBy(() -> this.acts.once(press, () -> {
			throw new IllegalStateException("Refused");
		}));
		assertThat(this.acts.attempt(press, java.util.Optional::empty)).isEmpty();
		assertThat(this.acts.once(press, () -> Done.at("/now"))).isEqualTo(Done.at("/now"));
	}

	@Test
	void theSameButtonWithSomethingElseInItsFormAsksForSomethingElse() {
		Press press = press("As sent first");
		this.acts.once(press, () -> Done.at("/first"));
		Press other = new Press(press.name(), "Changed since", press.seen(), press.by(), press.address());
		assertThat(this.acts.once(other, () -> Done.at("/second"))).isEqualTo(Done.at("/second"));
		assertThat(this.acts.once(press, () -> Done.at("/third"))).isEqualTo(Done.at("/first"));
	}

	@Test
	void anotherPersonsPressAndOneOfAnotherFormAreBadInput() {
		Press press = press("Somebody's");
		this.acts.once(press, () -> Done.at("/first"));
		Press wrong = new Press(press.name(), press.content(), 1, PersonId.next(), press.address());
		assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> this.acts.once(wrong, () -> Done.at("/second")))
			.satisfies((stale) -> assertThat(stale.why()).isEqualTo(StaleForm.Why.UNMARKED));
		RequestReference one = this.story.submitted("Of this form", "NIP");
		RequestReference other = this.story.submitted("Of another form", "NIP");
		String name = UUID.randomUUID().toString();
		assertThat(withdraw("focal.point@senegal.example", one, name, "1", "Ours")).hasStatus(HttpStatus.FOUND);
		assertThat(withdraw("focal.point@senegal.example", other, name, "1", "Theirs"))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Theirs");
		assertThat(this.story.request(other).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void aFormWithoutItsPressIsRefusedInAClearSentenceAndWhatWasTypedIsGivenBack() {
		RequestReference request = this.story.submitted("From an old page", "NIP");
		for (String press : List.of("", "1-1-1-1-1", "not a press")) {
			assertThat(withdraw("focal.point@senegal.example", request, press, "1", "Typed at length"))
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains(Said.the("core.stale.UNMARKED.title"), "Typed at length");
		}
		assertThat(withdraw("focal.point@senegal.example", request, UUID.randomUUID().toString(), "one", "Typed"))
			.hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.story.request(request).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void theHistoryNamesThePressAndASecondOneHasTheSameNoticeAndPage() {
		RequestReference request = this.story.submitted("Pressed", "NIP");
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			MvcTestResult answer = withdraw("focal.point@senegal.example", request, press, "1", "No longer needed");
			assertThat(answer).hasRedirectedUrl("/requests/" + request).flash().containsKey("notice");
		}
		assertThat(
				this.jdbc.sql("select act from history_entry where press_id in (select id from press where name = ?)")
					.param(UUID.fromString(press))
					.query(String.class)
					.list())
			.containsExactly("WITHDRAW");
		assertThat(withdraw("focal.point@senegal.example", request, press, "1", "For another reason"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("core.stale.OWN.title"), Said.the("requests.act.WITHDRAW"), "For another reason");
	}

	private MvcTestResult withdraw(String email, RequestReference request, String press, String seen, String reason) {
		return this.mvc.post()
			.uri("/requests/{reference}/withdrawal", request)
			.with(SignedIn.as(email))
			.with(FormToken.csrf())
			.param("press", press)
			.param("seen", seen)
			.param("reason", reason)
			.exchange();
	}

	private static Press press(String content) {
		return new Press(UUID.randomUUID(), content, 1, SOMEBODY, "/requests/SEN-2026-0001/withdrawal");
	}

}
