package org.article12.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.article12.RequestTest;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.core.ActingFor;
import org.article12.core.Officers;
import org.article12.core.PersonId;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.settings.WorkSharing;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AutomaticAssigning;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.SharingOutlook;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the Secretariat has decided so, the portal gives what is in nobody's hands to
 * whoever has the least open work for his share, and says why.
 */
@RequestTest
class AutomaticAssigningTests {

	private static final String WHOLE = "Whole Share";

	private static final String HALF = "Half A Share";

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final Filed filed;

	private final Desk desk;

	private final Desk administrator;

	private PersonId whole;

	private PersonId half;

	@Autowired
	AutomaticAssigningTests(MockMvcTester mvc, ApplicationContext portal) {
		this.portal = portal;
		this.jdbc = portal.getBean(JdbcClient.class);
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.administrator = new Desk(mvc, Filed.COLLEAGUE);
	}

	@BeforeEach
	void hire() {
		this.whole = officer(WHOLE);
		this.half = officer(HALF);
	}

	@AfterEach
	void leaveTheSettingsAsTheyWere() {
		this.jdbc.sql("delete from setting where section = ?").param(Section.ASSIGNING.name()).update();
		this.jdbc.sql("update person set active = false where id in (:both)")
			.param("both", List.of(this.whole.value(), this.half.value()))
			.update();
	}

	@Test
	void whatIsSubmittedGoesToWhoeverHasTheLeastForHisShareAndThePageSaysWhy() {
		assertThat(officerOf(this.filed.submitted("Nobody's unless decided otherwise"))).isNull();
		share(100, 50);
		RequestReference first = this.filed.submitted("Shared out, one");
		RequestReference second = this.filed.submitted("Shared out, two");
		RequestReference third = this.filed.submitted("Shared out, three");
		assertThat(officerOf(first)).isEqualTo(this.whole);
		assertThat(officerOf(second)).isEqualTo(this.half);
		assertThat(officerOf(third)).isEqualTo(this.whole);
		HistoryEntry entry = last(third);
		assertThat(entry.by().actor()).isEqualTo(Actor.CALENDAR);
		assertThat(entry.particulars()).isEqualTo(new Particulars.Assigned(this.whole, WHOLE, null, null, List
			.of(new Particulars.Share(this.whole, WHOLE, 1, 100), new Particulars.Share(this.half, HALF, 1, 50))));
		assertThat(this.desk.read("/triage/" + third)).contains(Said.the("requests.sharing.given", WHOLE,
				Said.the("requests.list", Said.the("requests.timeline.share", WHOLE, 1, 100),
						Said.the("requests.timeline.share", HALF, 1, 50))));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> told(this.whole, third), (told) -> told);
	}

	@Test
	void whoGivesARequestBackIsNotGivenItAgain() {
		share(100, 50);
		RequestReference request = this.filed.submitted("Given back");
		assertThat(officerOf(request)).isEqualTo(this.whole);
		release(request);
		assertThat(officerOf(request)).isEqualTo(this.half);
		share(0, 50);
		release(request);
		assertThat(officerOf(request)).isNull();
		assertThat(last(request).act()).isEqualTo(Act.RELEASE);
		assertThat(this.desk.read("/triage/" + request)).contains(Said.the("requests.sharing.back"));
		share(0, 0);
		assertThat(this.desk.read("/triage/" + request)).contains(Said.the("requests.sharing.none"));
		share(100, 0);
		assertThat(this.desk.read("/triage/" + request)).contains(Said.the("requests.sharing.before"));
	}

	@Test
	void whatIsOpenedAgainAndNobodysIsGivenAndWhatIsSomebodysStays() {
		RequestReference nobodys = declined("Opened again, nobody's");
		RequestReference somebodys = this.filed.submitted("Opened again, somebody's");
		this.filed.charge().take(this.filed.user(Filed.OFFICER), somebodys);
		decline(somebodys);
		share(100, 100);
		reopen(nobodys);
		reopen(somebodys);
		assertThat(officerOf(nobodys)).isEqualTo(this.half);
		assertThat(officerOf(somebodys)).isEqualTo(this.filed.user(Filed.OFFICER).id());
	}

	@Test
	void whatALeaverLeavesToNobodyIsGivenToTheOthers() {
		share(100, 50);
		RequestReference request = this.filed.submitted("A leaver's, shared out");
		assertThat(officerOf(request)).isEqualTo(this.whole);
		assertThat(this.administrator.send("/accounts/" + this.whole + "/deactivation", "to", ""))
			.hasStatus3xxRedirection();
		assertThat(officerOf(request)).isEqualTo(this.half);
	}

	@Test
	void ofTwoThatComeAtOnceTheSecondCountsTheFirst() throws Exception {
		share(100, 100);
		List<RequestReference> drafts = List.of(this.filed.draft("At once, one"), this.filed.draft("At once, two"));
		CyclicBarrier together = new CyclicBarrier(drafts.size());
		List<Future<Object>> submissions = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(drafts.size())) {
			for (RequestReference draft : drafts) {
				String stamp = this.filed.stamp(draft);
				Callable<Object> submission = () -> new TransactionTemplate(
						this.portal.getBean(PlatformTransactionManager.class))
					.execute((_) -> submitted(draft, stamp, together));
				submissions.add(threads.submit(submission));
			}
		}
		for (Future<Object> submission : submissions) {
			assertThat(submission.get()).isEqualTo(List.of());
		}
		assertThat(drafts).extracting(this::officerOf).containsExactlyInAnyOrder(this.whole, this.half);
	}

	// Both are submitted before either is committed.
	private Object submitted(RequestReference draft, String stamp, CyclicBarrier together) {
		List<?> problems = this.portal.getBean(PartyVerbs.class)
			.submit(this.filed.user(Filed.SENEGAL), draft, Capacity.NATIONAL_FOCAL_POINT, stamp);
		try {
			together.await(1, TimeUnit.MINUTES);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return problems;
	}

	@Test
	void whatIsNobodysIsGivenWhereThatIsAskedForAsThePageSaidBefore() {
		Map<UUID, Optional<UUID>> others = park();
		try {
			RequestReference first = this.filed.submitted("Waited, one");
			RequestReference second = this.filed.submitted("Waited, two");
			WorkSharing shares = WorkSharing.of(values(100, 50));
			assertThat(this.portal.getBean(SharingOutlook.class).of(shares)).satisfies((outlook) -> {
				assertThat(outlook.nobodys()).isEqualTo(2);
				assertThat(outlook.left()).isZero();
				assertThat(outlook.given()).containsExactly(new SharingOutlook.Given(WHOLE, 100, 0, 1),
						new SharingOutlook.Given(HALF, 50, 0, 1));
			});
			share(100, 50);
			assertThat(officerOf(first)).as("by that alone nothing moves").isNull();
			new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class)).executeWithoutResult(
					(_) -> this.portal.getBean(AutomaticAssigning.class).giveWhatIsNobodys(UUID.randomUUID()));
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.filed.record(second).officer() != null, (given) -> given);
			assertThat(officerOf(first)).isEqualTo(this.whole);
			assertThat(officerOf(second)).isEqualTo(this.half);
		}
		finally {
			others.forEach((id, officer) -> this.jdbc.sql("update assistance_request set officer_id = ? where id = ?")
				.params(officer.orElse(null), id)
				.update());
		}
	}

	/**
	 * What other tests left to nobody, or to somebody who left, is an officer's
	 * meanwhile.
	 */
	private Map<UUID, Optional<UUID>> park() {
		Map<UUID, Optional<UUID>> parked = new HashMap<>();
		this.jdbc.sql("""
				select id, officer_id from assistance_request r where status <> 'DRAFT'
					and not exists (select from officer_listed o where o.person_id = r.officer_id)""").query((row) -> {
			parked.put(row.getObject(1, UUID.class), Optional.ofNullable(row.getObject(2, UUID.class)));
		});
		parked.keySet()
			.forEach((id) -> this.jdbc.sql("update assistance_request set officer_id = ? where id = ?")
				.params(this.filed.user(Filed.OFFICER).id().value(), id)
				.update());
		return parked;
	}

	/** The portal gives requests to these two, in these shares, and to nobody else. */
	private void share(int ofWhole, int ofHalf) {
		SettingsBook book = this.portal.getBean(SettingsBook.class);
		book.change(this.filed.user(Filed.COLLEAGUE), Section.ASSIGNING, book.version(Section.ASSIGNING),
				values(ofWhole, ofHalf), "A test");
	}

	private Map<String, String> values(int ofWhole, int ofHalf) {
		Map<String, String> values = new HashMap<>();
		this.portal.getBean(Officers.class).active().forEach((one) -> values.put(one.id().toString(), "0"));
		values.put(this.whole.toString(), Integer.toString(ofWhole));
		values.put(this.half.toString(), Integer.toString(ofHalf));
		values.put(WorkSharing.AUTOMATIC, WorkSharing.ON);
		return values;
	}

	private PersonId officer(String name) {
		return this.portal.getBean(Accounts.class)
			.create(new NewAccount(UUID.randomUUID() + "@secretariat.example", name,
					List.of(new ActingFor.OfSecretariat(false)), null, false), Author.portal());
	}

	private RequestReference declined(String title) {
		RequestReference request = this.filed.submitted(title);
		decline(request);
		return request;
	}

	private void decline(RequestReference request) {
		this.filed.screening()
			.decline(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), DeclineCode.OUTSIDE_CONVENTION,
					"Not of the Convention");
	}

	private void reopen(RequestReference request) {
		this.filed.screening()
			.reopenRequest(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), "It is after all");
	}

	private void release(RequestReference request) {
		this.filed.charge().release(this.filed.user(Filed.OFFICER), request, this.filed.seen(request));
	}

	private PersonId officerOf(RequestReference request) {
		return this.filed.record(request).officer();
	}

	private HistoryEntry last(RequestReference request) {
		return this.portal.getBean(Requests.class)
			.history(this.filed.record(request).id(), this.filed.user(Filed.OFFICER))
			.getLast();
	}

	private boolean told(PersonId officer, RequestReference request) {
		return this.jdbc
			.sql("select exists (select from inbox_item where person_id = ? and reference = ? and topic = 'ASSIGN')")
			.params(officer.value(), request.value())
			.query(Boolean.class)
			.single();
	}

}
