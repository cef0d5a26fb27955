package org.article12.assignments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.article12.RequestTest;
import org.article12.Story;
import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.requests.RequestReference;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A centre's people share its work, and nobody else reads how. */
@RequestTest
class CentreHandsTests {

	private static final String OFFICER = "officer@scrc-dz.example";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	private final List<PersonId> hired = new ArrayList<>();

	private Story story;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.story = new Story(this.portal);
		this.desk = new Desk(this.mvc, OFFICER);
	}

	@AfterEach
	void dismiss() {
		this.hired
			.forEach((person) -> this.portal.getBean(AccountAdministration.class).deactivate(person, Author.portal()));
	}

	@Test
	void somebodyTakesWhatIsNobodysGivesItToAColleagueAndReleasesIt() {
		PersonId colleague = hire("Colleague Of Algiers");
		RequestReference request = this.story.offered("Work to be shared", Map.of("NIP", "dz"));
		String page = page(request);
		assertThat(this.desk.read(page)).contains(Said.the("assignments.hands.nobody"),
				Said.the("assignments.hands.take"));
		assertThat(list("NOBODYS")).contains(request.value());
		assertThat(list("MINE")).doesNotContain(request.value());
		give(request, 0, me().toString());
		assertThat(list("MINE")).contains(request.value());
		assertThat(list("NOBODYS")).doesNotContain(request.value());
		assertThat(this.desk.read(page)).contains(this.story.centre("dz").name())
			.doesNotContain(Said.the("assignments.hands.take"));
		assertThat(this.desk.read(page + "/hands")).contains("Colleague Of Algiers");
		give(request, 1, colleague.toString());
		assertThat(this.desk.read("/assignments/" + work(request).id())).contains("Colleague Of Algiers");
		assertThat(list("MINE")).doesNotContain(request.value());
		give(request, 2, "NOBODY");
		assertThat(list("NOBODYS")).contains(request.value());
		assertThat(this.desk.read(page)).contains(Said.the("assignments.hands.given", "Colleague Of Algiers"),
				Said.the("assignments.hands.released"));
	}

	@Test
	void whoIsGivenWorkAndWhoLosesItAreToldAndNobodyElse() {
		PersonId first = hire("First Of Algiers");
		PersonId second = hire("Second Of Algiers");
		RequestReference request = this.story.offered("Work that goes round", Map.of("NIP", "dz"));
		give(request, 0, first.toString());
		give(request, 1, second.toString());
		give(request, 2, me().toString());
		waitUntilTold(work(request).id());
		assertThat(handings(first, request)).containsExactly("HANDED", "HANDED_ON");
		assertThat(handings(second, request)).containsExactly("HANDED", "HANDED_ON");
		assertThat(handings(me(), request)).isEmpty();
	}

	private List<String> handings(PersonId person, RequestReference request) {
		return this.portal.getBean(JdbcClient.class).sql("""
				select i.topic from inbox_item i where i.person_id = ? and i.reference = ? and i.topic like 'HANDED%'
				order by i.at, i.id""").params(person.value(), request.value()).query(String.class).list();
	}

	private void waitUntilTold(AssignmentId work) {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (this.portal.getBean(JdbcClient.class)
			.sql("select exists (select from event_publication where serialized_event like ?)")
			.param("%" + work + "%")
			.query(Boolean.class)
			.single()) {
			assertThat(Instant.now()).as("told of " + work).isBefore(end);
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	@Test
	void onlyWhoActsForTheCentreTodayIsGivenWork() {
		PersonId gone = hire("Gone From Algiers");
		this.portal.getBean(AccountAdministration.class).deactivate(gone, Author.portal());
		RequestReference request = this.story.offered("Not for strangers", Map.of("NIP", "dz"));
		for (String nobody : List.of("", "nobody", UUID.randomUUID().toString(), gone.toString(),
				this.story.centre("sn").id().toString())) {
			assertThat(this.desk.send(page(request) + "/hands", "to", nobody)).as(nobody).hasStatus(422);
		}
		assertThat(new Desk(this.mvc, "officer@scrc-sn.example").send(page(request) + "/hands", "to", "NOBODY"))
			.hasStatus(404);
	}

	@Test
	void ofTwoWhoTakeItAtOnceTheSecondIsToldWhoWasFirst() {
		PersonId colleague = hire("Faster In Algiers");
		RequestReference request = this.story.offered("Taken by two", Map.of("NIP", "dz"));
		give(request, 0, colleague.toString());
		assertThat(this.desk.send(page(request) + "/hands", "seen", "0", "to", me().toString())).hasStatus(409)
			.bodyText()
			.contains(Said.the("assignments.hands.given", "Faster In Algiers"));
	}

	@Test
	void whatHasEndedIsInNobodysHandsAndNotGiven() {
		RequestReference request = this.story.offered("Ended before", Map.of("NIP", "dz"));
		give(request, 0, me().toString());
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre("dz"), work(request).id(), OfferDecline.TIMING, "");
		assertThat(this.desk.send(page(request) + "/hands", "seen", "1", "to", "NOBODY")).hasStatus(409);
		assertThat(this.desk.open(page(request) + "/hands")).hasStatus(409);
		assertThat(list("MINE")).doesNotContain(request.value());
	}

	@Test
	void neitherThePartyNorTheSecretariatReadsInWhoseHandsItIs() {
		PersonId colleague = hire("Known In Algiers Alone");
		RequestReference request = this.story.offered("Nobody else's matter", Map.of("NIP", "dz"));
		int entries = this.story.seen(request);
		give(request, 0, colleague.toString());
		assertThat(this.story.seen(request)).isEqualTo(entries);
		assertThat(new Desk(this.mvc, "focal.point@senegal.example").read("/requests/" + request))
			.doesNotContain("Known In Algiers Alone");
		assertThat(new Desk(this.mvc, "officer@secretariat.example").read("/triage/" + request))
			.doesNotContain("Known In Algiers Alone");
	}

	@Test
	void workOfSomebodyWhoLeftIsMarkedAndNobodys() {
		PersonId leaver = hire("Left Algiers With Work");
		RequestReference request = this.story.offered("Left behind at the centre", Map.of("NIP", "dz"));
		give(request, 0, leaver.toString());
		this.portal.getBean(JdbcClient.class)
			.sql("delete from membership where person_id = ?")
			.param(leaver.value())
			.update();
		assertThat(list("NOBODYS")).contains(request.value(), "Left Algiers With Work",
				Said.the("assignments.hands.left"));
		assertThat(this.desk.read(page(request))).contains("Left Algiers With Work", Said.the("assignments.hands.left"),
				Said.the("assignments.hands.take"));
	}

	@Test
	void aLeaversWorkIsShownAndHandedOnAsTheAccountIsShut() {
		PersonId leaver = hire("Leaves Algiers");
		List<RequestReference> held = List.of(this.story.offered("The leaver's offer", Map.of("NIP", "dz")),
				this.story.accepted("The leaver's work", Map.of("NIP", "dz")));
		held.forEach((request) -> give(request, 0, leaver.toString()));
		Desk administrator = new Desk(this.mvc, "admin@secretariat.example");
		String shut = "/accounts/" + leaver + "/deactivation";
		assertThat(administrator.read(shut)).contains(Said.the("accounts.deactivation.in-hand", 2, "Leaves Algiers"));
		for (String wrong : List.of(leaver.toString(), "SCRC-DZ:" + leaver, "SCRC-SN:" + me(), "nobody")) {
			assertThat(administrator.send(shut, "atCentre", wrong)).as(wrong).hasStatus(422);
		}
		assertThat(administrator.send(shut, "atCentre", "SCRC-DZ:" + me())).hasStatus(302);
		assertThat(list("MINE")).contains(held.get(0).value(), held.get(1).value());
	}

	@Test
	void whereNobodyIsChosenTheLeaversWorkIsInNobodysHands() {
		PersonId leaver = hire("Leaves Algiers Alone");
		RequestReference request = this.story.offered("The leaver's last", Map.of("NIP", "dz"));
		give(request, 0, leaver.toString());
		assertThat(new Desk(this.mvc, "admin@secretariat.example").send("/accounts/" + leaver + "/deactivation"))
			.hasStatus(302);
		assertThat(this.portal.getBean(CentreHands.class).of(work(request))).last()
			.satisfies((handing) -> assertThat(handing.to()).isNull());
	}

	private PersonId hire(String name) {
		PersonId person = this.portal.getBean(Accounts.class)
			.create(new NewAccount(UUID.randomUUID() + "@scrc-dz.example", name,
					List.of(new ActingFor.OfCentre(new CentreCode("SCRC-DZ"))), null, false), Author.portal());
		this.hired.add(person);
		return person;
	}

	private void give(RequestReference request, int seen, String to) {
		assertThat(this.desk.send(page(request) + "/hands", "seen", String.valueOf(seen), "to", to)).hasStatus(302);
	}

	/**
	 * All pages of the list under a filter, so that no other test's assignments hide one.
	 */
	private String list(String hands) {
		StringBuilder all = new StringBuilder();
		for (int page = 1; page < 50; page++) {
			String body = this.desk.read("/assignments?hands=" + hands + "&page=" + page);
			all.append(body);
			if (!body.contains("rel=\"next\"")) {
				return all.toString();
			}
		}
		throw new AssertionError("More than fifty pages");
	}

	private PersonId me() {
		return this.story.centre("dz").id();
	}

	private AssignmentRecord work(RequestReference request) {
		return this.story.assignment(request, "dz");
	}

	private String page(RequestReference request) {
		return "/assignments/" + work(request).id();
	}

}
