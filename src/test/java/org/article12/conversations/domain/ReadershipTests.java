package org.article12.conversations.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.Involvement;
import org.article12.assignments.OfferDecline;
import org.article12.conversations.Conversations;
import org.article12.conversations.Message;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessageKind;
import org.article12.conversations.NewMessage;
import org.article12.conversations.Posting;
import org.article12.conversations.Readership;
import org.article12.conversations.store.MessageStore;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads what: each audience against each reader in each standing, written out, and
 * the rule as SQL against the same table.
 */
@RequestTest
class ReadershipTests {

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	private static final CentreCode ALGERIA = new CentreCode("SCRC-DZ");

	/**
	 * Reader and standing, and a column for each message: to all while Senegal's centre
	 * alone took part, to all while both did, Secretariat and Party, Secretariat and
	 * Senegal's centre, Secretariat and Algeria's centre, Secretariat.
	 */
	private static final String TABLE = """
			officer  SECRETARIAT    yes yes yes yes yes yes
			party    PARTY          yes yes yes no  no  no
			sn       CENTRE         yes yes no  yes no  no
			sn       FORMER_CENTRE  no  no  no  yes no  no
			dz       CENTRE         no  yes no  no  yes no
			dz       FORMER_CENTRE  no  no  no  no  yes no
			es       CENTRE         no  no  no  no  no  no
			es       FORMER_CENTRE  no  no  no  no  no  no
			""";

	private static final List<Readership> MESSAGES = List.of(readership(MessageAudience.ALL, SENEGAL),
			readership(MessageAudience.ALL, SENEGAL, ALGERIA), readership(MessageAudience.SECRETARIAT_AND_PARTY),
			readership(MessageAudience.SECRETARIAT_AND_CENTRE, SENEGAL),
			readership(MessageAudience.SECRETARIAT_AND_CENTRE, ALGERIA), readership(MessageAudience.SECRETARIAT));

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MessageStore messages;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Conversations conversations;

	@Test
	void theRuleAndItsSqlSayWhatTheTableSays() {
		Story story = new Story(this.portal);
		RequestId request = story.request(story.submitted("Who reads what", "NIP")).id();
		List<UUID> written = new ArrayList<>();
		for (Readership readership : MESSAGES) {
			Message message = message(request, readership, story.officer());
			this.transaction.executeWithoutResult((_) -> this.messages.add(message, UUID.randomUUID(), null));
			written.add(message.id());
		}
		Map<String, CurrentUser> people = new HashMap<>(
				Map.of("officer", story.officer(), "party", story.focalPoint(), "sn", story.centre("sn")));
		people.putAll(Map.of("dz", story.centre("dz"), "es", story.centre("es")));
		TABLE.lines().forEach((line) -> {
			String[] cells = line.strip().split("\\s+");
			CurrentUser reader = people.get(cells[0]);
			Involvement standing = Involvement.valueOf(cells[1]);
			List<UUID> expected = new ArrayList<>();
			for (int at = 0; at < MESSAGES.size(); at++) {
				boolean reads = cells[at + 2].equals("yes");
				assertThat(MESSAGES.get(at).includes(standing, reader.centre().orElse(null)))
					.as("%s: %s", line, MESSAGES.get(at))
					.isEqualTo(reads);
				if (reads) {
					expected.add(written.get(at));
				}
			}
			assertThat(this.messages.all(request, standing, reader)).as(line)
				.extracting(Message::id)
				.containsExactlyElementsOf(expected);
			assertThat(this.messages.page(request, standing, reader, 1, 20).total()).as(line)
				.isEqualTo(expected.size());
			assertThat(this.messages.newest(request, standing, reader, 0, 20)).as(line)
				.extracting(Message::id)
				.containsExactlyElementsOf(expected.reversed());
		});
	}

	@Test
	void whoIsToldIsWhoReadsNow() {
		Story story = new Story(this.portal);
		RequestReference reference = story.offered("Who is told", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		RequestId request = story.request(reference).id();
		Message toAll = post(story.officer(), request, MessageAudience.ALL, null);
		Message toAlgeria = post(story.officer(), request, MessageAudience.SECRETARIAT_AND_CENTRE, ALGERIA);
		Message note = post(story.officer(), request, MessageAudience.SECRETARIAT, null);
		ActingFor secretariat = new ActingFor.OfSecretariat(false);
		ActingFor party = new ActingFor.OfParty(new PartyCode("SEN"));
		ActingFor senegal = new ActingFor.OfCentre(SENEGAL);
		ActingFor algeria = new ActingFor.OfCentre(ALGERIA);
		assertThat(readers(toAll.id())).containsExactlyInAnyOrder(secretariat, party, senegal, algeria);
		assertThat(readers(toAlgeria.id())).containsExactlyInAnyOrder(secretariat, algeria);
		assertThat(readers(note.id())).containsExactly(secretariat);
		assertThat(readers(UUID.randomUUID())).isEmpty();
		this.portal.getBean(CentreVerbs.class)
			.decline(story.centre("dz"), story.assignment(reference, "dz").id(), OfferDecline.TIMING, "Not now");
		assertThat(readers(toAll.id())).containsExactlyInAnyOrder(secretariat, party, senegal);
		assertThat(readers(toAlgeria.id())).containsExactlyInAnyOrder(secretariat, algeria);
		assertThat(this.conversations.message(toAll.id(), story.centre("dz"))).isEmpty();
		assertThat(this.conversations.message(toAlgeria.id(), story.centre("dz"))).isPresent();
		assertThat(this.conversations.message(note.id(), story.focalPoint())).isEmpty();
		assertThat(this.conversations.message(toAll.id(), story.person("focal.point@ghana.example"))).isEmpty();
	}

	private List<ActingFor> readers(UUID message) {
		return this.conversations.readers(List.of(message)).getOrDefault(message, List.of());
	}

	private Message post(CurrentUser writer, RequestId request, MessageAudience audience, @Nullable CentreCode centre) {
		return this.portal.getBean(Posting.class)
			.post(writer, request,
					new NewMessage(audience, centre, "Words", Set.of(SENEGAL, ALGERIA), List.of(), UUID.randomUUID()));
	}

	@Test
	void nobodyWritesPastHimself() {
		assertThat(MessageAudience.openTo(Involvement.PARTY)).containsExactly(MessageAudience.ALL,
				MessageAudience.SECRETARIAT_AND_PARTY);
		assertThat(MessageAudience.openTo(Involvement.CENTRE)).containsExactly(MessageAudience.ALL,
				MessageAudience.SECRETARIAT_AND_CENTRE);
		assertThat(MessageAudience.openTo(Involvement.SECRETARIAT)).containsExactly(MessageAudience.values());
		assertThat(MessageAudience.openTo(Involvement.FORMER_CENTRE)).isEmpty();
	}

	private static Message message(RequestId request, Readership readership, CurrentUser by) {
		return new Message(UUID.randomUUID(), request, MessageKind.MESSAGE, readership, Instant.now(),
				RecordedActor.user(by), "Words", List.of());
	}

	private static Readership readership(MessageAudience audience, CentreCode... centres) {
		return new Readership(audience, new TreeSet<>(List.of(centres)));
	}

}
