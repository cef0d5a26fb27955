package org.article12.conversations;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.AtOnce;
import org.article12.AtOnce.Outcome;
import org.article12.Race;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.OfferDecline;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people at once, or one who presses often. */
@RequestTest
class MessageRaceTests {

	private static final int PRESSES = 200;

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	@Autowired
	private Acts acts;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Posting posting;

	@Autowired
	private CentreVerbs centres;

	@Autowired
	private Conversations conversations;

	@Autowired
	private ConcernedRequests concerns;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void twoHundredPressesOfOneButtonPostOneMessage() {
		RequestReference reference = this.story.submitted("Two hundred presses", "NIP");
		RequestId request = this.story.request(reference).id();
		CurrentUser user = this.story.focalPoint();
		Press press = new Press(UUID.randomUUID(), "Once", 0, user.id(), "/conversations/" + reference + "/messages");
		NewMessage message = new NewMessage(MessageAudience.SECRETARIAT_AND_PARTY, null, "Once", Set.of(), List.of(),
				press.id());
		List<Outcome> outcomes = AtOnce.run(Collections.nCopies(PRESSES, () -> this.acts.once(press, () -> {
			this.posting.post(user, request, message);
			return Done.at("/conversations/" + reference);
		})));
		assertThat(outcomes).allMatch(Outcome::done);
		assertThat(messages(user, reference)).hasSize(1);
	}

	@Test
	void aMessageAgainstTheDeclineOfItsCentreComesBeforeOrIsRefused() {
		for (Race race : Race.untilEitherWins()) {
			RequestReference reference = this.story.offered("Message or decline", Map.of("NIP", "sn"));
			RequestId request = this.story.request(reference).id();
			AssignmentId offer = this.story.assignment(reference, "sn").id();
			CurrentUser officer = this.story.officer();
			CurrentUser centre = this.story.centre("sn");
			List<Outcome> outcomes = race.between(
					() -> this.centres.decline(centre, offer, OfferDecline.NO_CAPACITY, "Not now"),
					() -> this.posting.post(officer, request, message(MessageAudience.SECRETARIAT_AND_CENTRE, SENEGAL)),
					() -> this.posting.post(officer, request, message(MessageAudience.ALL, null)),
					() -> this.posting.post(centre, request, message(MessageAudience.SECRETARIAT_AND_CENTRE, SENEGAL)));
			assertThat(outcomes.getFirst().done()).isTrue();
			assertThat(outcomes).filteredOn((outcome) -> !outcome.done())
				.allSatisfy((outcome) -> assertThat(outcome.refusal()).isInstanceOf(MessageRefused.class));
			assertThat(outcomes.get(2).done()).isTrue();
			long alone = outcomes.stream().skip(1).filter(Outcome::done).count() - 1;
			assertThat(messages(centre, reference)).hasSize((int) alone);
		}
	}

	private NewMessage message(MessageAudience audience, @Nullable CentreCode centre) {
		return new NewMessage(audience, centre, "Words", Set.of(SENEGAL), List.of(), UUID.randomUUID());
	}

	private List<Message> messages(CurrentUser reader, RequestReference reference) {
		return this.conversations.messages(this.concerns.find(reader, reference).orElseThrow(), reader);
	}

}
