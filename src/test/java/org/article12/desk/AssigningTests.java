package org.article12.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.RequestTest;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.requests.Act;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Reminding;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.TakingCharge;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * In whose hands a request is, what becomes of a leaver's, and what one keeps for
 * oneself.
 */
@RequestTest
class AssigningTests {

	private final ApplicationContext portal;

	private final Filed filed;

	private final Desk desk;

	private final Desk administrator;

	@Autowired
	AssigningTests(MockMvcTester mvc, ApplicationContext portal) {
		this.portal = portal;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.administrator = new Desk(mvc, Filed.COLLEAGUE);
	}

	@Test
	void anOfficerGivesARequestToAColleagueAndItIsReleased() {
		RequestReference request = this.filed.submitted("A request to give away");
		CurrentUser colleague = this.filed.user(Filed.COLLEAGUE);
		assertThat(send(request, "/officer", "officer", colleague.id().toString())).isEqualTo(302);
		assertThat(this.filed.record(request).officer()).isEqualTo(colleague.id());
		assertThat(last(request).act()).isEqualTo(Act.ASSIGN);
		assertThat(this.desk.read(page(request)))
			.contains(Said.the("requests.act.ASSIGN", "", "", "", "", "", "", "", colleague.name()));
		assertThat(send(request, "/officer", "officer", this.filed.user(Filed.OFFICER).id().toString())).isEqualTo(302);
		assertThat(last(request).act()).as("of which the colleague is told").isEqualTo(Act.ASSIGN);
		assertThat(send(request, "/release")).isEqualTo(302);
		assertThat(this.filed.record(request).officer()).isNull();
		assertThat(last(request).act()).isEqualTo(Act.RELEASE);
	}

	@Test
	void whoTakesFromAColleagueHandsOverAndTheHistorySaysFromWhom() {
		RequestReference request = this.filed.submitted("Taken from a colleague");
		this.filed.charge().take(this.filed.user(Filed.COLLEAGUE), request);
		this.filed.charge().take(this.filed.user(Filed.OFFICER), request);
		assertThat(this.filed.record(request).officer()).isEqualTo(this.filed.user(Filed.OFFICER).id());
		HistoryEntry last = this.filed.requests()
			.history(this.filed.record(request).id(), this.filed.user(Filed.OFFICER))
			.getLast();
		assertThat(last.act()).as("of which the colleague is told").isEqualTo(Act.ASSIGN);
		assertThat(last.particulars()).isInstanceOfSatisfying(Particulars.Assigned.class,
				(assigned) -> assertThat(assigned.from()).isEqualTo(this.filed.user(Filed.COLLEAGUE).id()));
	}

	@Test
	void onlyWhoWorksAtTheSecretariatTodayIsGivenARequest() {
		RequestReference request = this.filed.submitted("A request that stays");
		PersonId focalPoint = this.filed.user(Filed.SENEGAL).id();
		PersonId leaver = officer("Gone Already");
		leave(leaver, "");
		for (String nobody : List.of("", "nobody", UUID.randomUUID().toString(), focalPoint.toString(),
				leaver.toString())) {
			assertThat(send(request, "/officer", "officer", nobody)).as(nobody).isEqualTo(422);
		}
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.portal.getBean(TakingCharge.class)
				.assign(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), leaver))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RequestRefusal.NO_OFFICER));
		assertThat(this.filed.record(request).officer()).isNull();
	}

	@Test
	void aLeaversWorkIsShownAndHandedOnToOneColleagueInTheSameStep() {
		PersonId leaver = officer("Leaver Who Hands On");
		List<RequestReference> open = List.of(with(leaver, "The leaver's first"), with(leaver, "The leaver's second"));
		assertThat(this.administrator.read("/accounts/" + leaver + "/deactivation"))
			.contains(Said.the("accounts.deactivation.open", 2, "Leaver Who Hands On"), "/triage?officer=" + leaver);
		PersonId colleague = this.filed.user(Filed.COLLEAGUE).id();
		assertThat(leave(leaver, leaver.toString())).as("not to himself").isEqualTo(422);
		assertThat(leave(leaver, colleague.toString())).isEqualTo(302);
		assertThat(open).allSatisfy((request) -> {
			assertThat(this.filed.record(request).officer()).isEqualTo(colleague);
			assertThat(last(request).act()).isEqualTo(Act.ASSIGN);
		});
	}

	@Test
	void whoActsForTheSecretariatNoLongerLeavesNothingInHisHands() {
		PersonId leaver = officer("Leaver Of The Secretariat");
		RequestReference request = with(leaver, "What a former member had");
		String membership = this.portal.getBean(JdbcClient.class)
			.sql("select id::text from membership where person_id = ?")
			.param(leaver.value())
			.query(String.class)
			.single();
		String removal = "/accounts/" + leaver + "/memberships/" + membership + "/removal";
		assertThat(this.administrator.read(removal))
			.contains(Said.the("accounts.deactivation.open", 1, "Leaver Of The Secretariat"));
		assertThat(this.administrator.send(removal, "to", "")).hasStatus3xxRedirection();
		assertThat(this.filed.record(request).officer()).isNull();
		assertThat(last(request).act()).isEqualTo(Act.RELEASE);
	}

	@Test
	void workOfSomebodyWhoLeftIsMarkedEverywhereAndNobodys() {
		PersonId leaver = officer("Left With Work");
		RequestReference request = with(leaver, "Left behind without a word");
		// As in years before anybody asked what a leaver has in hand.
		this.portal.getBean(JdbcClient.class)
			.sql("update person set active = false where id = ?")
			.param(leaver.value())
			.update();
		String mark = Said.the("triage.officer.left", "Left With Work");
		assertThat(this.desk.read(page(request))).contains(mark, Said.the("desk.left"));
		assertThat(this.desk.read("/")).contains(mark);
		assertThat(this.desk.read("/triage?officer=none&q=Left+behind+without")).contains("/triage/" + request,
				Said.the("triage.officer.left.mark"));
		assertThat(this.desk.read("/triage.csv?officer=none&q=Left+behind+without")).contains(mark);
	}

	@Test
	void whoWatchesARequestStopsWhenHeLikes() {
		RequestReference request = this.filed.submitted("A request to watch");
		RequestRecord record = this.filed.record(request);
		PersonId officer = this.filed.user(Filed.OFFICER).id();
		Watches watches = this.portal.getBean(Watches.class);
		for (int time = 0; time < 2; time++) {
			assertThat(send(request, "/watch")).isEqualTo(302);
			assertThat(watches.of(record.id())).containsExactly(officer);
		}
		assertThat(this.desk.read(page(request))).contains(Said.the("desk.watch.end"));
		assertThat(send(request, "/watch/removal")).isEqualTo(302);
		assertThat(watches.of(record.id())).isEmpty();
		assertThat(last(request).number()).as("no act on the request").isEqualTo(record.lastEntry());
	}

	@Test
	void aNoteIsReadByItsWriterAloneAndItsDayIsADayToCome() {
		RequestReference request = this.filed.submitted("A request with a note");
		WorkingDays calendar = this.portal.getBean(WorkingDays.class);
		LocalDate saturday = calendar.today().plusDays(14);
		while (!calendar.isWeekend(saturday)) {
			saturday = saturday.plusDays(1);
		}
		for (LocalDate day : List.of(calendar.today(), calendar.today().minusDays(1), saturday)) {
			assertThat(send(request, "/note", "note", "Ring them", "remindOn", day.toString())).as("%s", day)
				.isEqualTo(422);
		}
		assertThat(send(request, "/note", "note", "Ring them", "remindOn", "soon")).isEqualTo(422);
		assertThat(send(request, "/note", "note", "Ring them before lunch", "remindOn", saturday.toString(), "meant",
				saturday.toString()))
			.isEqualTo(302);
		assertThat(this.desk.read(page(request))).contains("Ring them before lunch");
		assertThat(this.administrator.read(page(request))).doesNotContain("Ring them before lunch");
		assertThat(this.desk.read("/records/" + request + ".csv")).doesNotContain("Ring them before lunch");
		assertThat(send(request, "/note", "note", "", "remindOn", "")).isEqualTo(302);
		assertThat(this.desk.read(page(request))).contains(Said.the("desk.note.begin"));
	}

	@Test
	void whoHasTheTurnIsRemindedOnceADay() {
		RequestReference request = this.filed.submitted("A request to be reminded of");
		Screening screening = this.portal.getBean(Screening.class);
		CurrentUser officer = this.filed.user(Filed.OFFICER);
		refuses(RequestRefusal.NOBODY_TO_REMIND, request);
		screening.askForClarification(officer, request, this.filed.seen(request), "Which?", java.util.Set.of());
		assertThat(send(request, "/reminder")).isEqualTo(302);
		assertThat(last(request).act()).isEqualTo(Act.REMIND_PARTY);
		refuses(RequestRefusal.REMINDED_TODAY, request);
	}

	private void refuses(RequestRefusal why, RequestReference request) {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.portal.getBean(Reminding.class)
				.remind(this.filed.user(Filed.OFFICER), request, this.filed.seen(request)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(why));
	}

	/** A request in the hands of that person. */
	private RequestReference with(PersonId person, String title) {
		RequestReference request = this.filed.submitted(title);
		this.portal.getBean(TakingCharge.class)
			.assign(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), person);
		return request;
	}

	private PersonId officer(String name) {
		String email = UUID.randomUUID() + "@secretariat.example";
		return this.portal.getBean(Accounts.class)
			.create(new NewAccount(email, name, List.of(new ActingFor.OfSecretariat(false)), null, false),
					Author.portal());
	}

	private int leave(PersonId leaver, String to) {
		return this.administrator.send("/accounts/" + leaver + "/deactivation", "to", to).getResponse().getStatus();
	}

	private int send(RequestReference request, String noun, String... fields) {
		String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "seen";
		all[fields.length + 1] = String.valueOf(this.filed.seen(request));
		return this.desk.send(page(request) + noun, all).getResponse().getStatus();
	}

	private HistoryEntry last(RequestReference request) {
		return this.portal.getBean(Requests.class)
			.history(this.filed.record(request).id(), this.filed.user(Filed.OFFICER))
			.getLast();
	}

	private static String page(RequestReference request) {
		return "/triage/" + request;
	}

}
