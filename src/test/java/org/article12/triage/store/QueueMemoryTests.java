package org.article12.triage.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.CalendarSettings;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.article12.core.reference.RegisterVersions;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueueFilter.TakenBy;
import org.article12.triage.domain.QueueRow;
import org.article12.triage.domain.Sought;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of the queue in memory is the queue, whoever has written to it. */
@RequestTest
class QueueMemoryTests {

	private static final String TITLE = "Kept in memory ";

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final DataSource database;

	private final TransactionTemplate transaction;

	private final RegisterVersions versions;

	private final Story story;

	@Autowired
	QueueMemoryTests(ApplicationContext portal, JdbcClient jdbc, DataSource database, TransactionTemplate transaction,
			RegisterVersions versions) {
		this.portal = portal;
		this.jdbc = jdbc;
		this.database = database;
		this.transaction = transaction;
		this.versions = versions;
		this.story = new Story(portal);
	}

	// Once: it writes each row of the queue, and no test reads what another one changed.
	@AfterAll
	static void putTheQueueRight(@Autowired JdbcClient jdbc) {
		jdbc.sql("select fill_queue()").query().listOfRows();
	}

	@Test
	void whatAnotherInstanceWroteIsReadAtOnce() {
		Instance one = new Instance();
		Instance other = new Instance();
		RequestReference request = this.story.submitted(TITLE + "by two", "NIP");
		assertThat(one.list(request)).containsExactly(request);
		assertThat(other.list(request)).containsExactly(request);
		write(request, 3);
		assertThat(one.list(request)).isEmpty();
		assertThat(other.list(request)).isEmpty();
		assertThat(other.counting.of(QueueFilter.among(Set.of(request))).of(RequestStatus.DECLINED)).isOne();
		write(request, 1);
		assertThat(one.list(request)).containsExactly(request);
	}

	@Test
	void whoBeganEarlierAndCommitsLaterIsReadToo() throws SQLException {
		Instance instance = new Instance();
		RequestReference slow = this.story.submitted(TITLE + "slowly", "NIP");
		RequestReference quick = this.story.submitted(TITLE + "quickly", "NIP");
		assertThat(instance.list(slow, quick)).hasSize(2);
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.executeUpdate("update queue_entry set life = 3, ended = true where reference = '" + slow + "'");
			write(quick, 3);
			assertThat(instance.list(slow, quick)).containsExactly(slow);
			connection.commit();
			connection.setAutoCommit(true);
		}
		assertThat(instance.list(slow, quick)).isEmpty();
	}

	@Test
	void whatIsTakenBackIsNeverRead() {
		Instance instance = new Instance();
		RequestReference request = this.story.submitted(TITLE + "taken back", "NIP");
		this.transaction.executeWithoutResult((status) -> {
			write(request, 3);
			assertThat(instance.list(request)).as("others read while the act goes on").containsExactly(request);
			status.setRollbackOnly();
		});
		assertThat(instance.list(request)).containsExactly(request);
	}

	@Test
	void oneTransactionReadsOneMoment() {
		Instance instance = new Instance();
		RequestReference request = this.story.submitted(TITLE + "at one moment", "NIP");
		TransactionTemplate reading = new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class));
		reading.setReadOnly(true);
		reading.executeWithoutResult((_) -> {
			assertThat(instance.list(request)).containsExactly(request);
			meanwhile(() -> write(request, 3));
			assertThat(instance.counting.of(QueueFilter.among(Set.of(request))).of(RequestStatus.SUBMITTED)).isOne();
		});
		assertThat(instance.list(request)).isEmpty();
	}

	@Test
	void whatIsTakenAwayIsNotListed() {
		Instance instance = new Instance();
		RequestReference request = this.story.submitted(TITLE + "and gone", "NIP");
		assertThat(instance.list(request)).containsExactly(request);
		this.jdbc.sql("delete from queue_entry where reference = ?").param(request.value()).update();
		assertThat(instance.list(request)).isEmpty();
	}

	@Test
	void whatFollowedManyChangesIsWhatIsReadAnew() {
		Instance instance = new Instance();
		Random dice = new Random(12);
		List<RequestReference> mine = new ArrayList<>();
		for (int request = 0; request < 12; request++) {
			mine.add(this.story.submitted(TITLE + "and changed " + request, "NIP"));
		}
		Sought sought = new QueueReading(this.portal).sought("changed memory");
		for (int round = 0; round < 40; round++) {
			for (int change = dice.nextInt(4); change >= 0; change--) {
				this.jdbc.sql("""
						with entry as (
							update queue_entry set life = :life, ended = :life in (3, 6, 8, 9), due_on = due_on + :days,
								desk_due = desk_due - :days, updated_at = now(), officer_name = :name
							where reference = :of returning number, request_id),
						words as (
							update request_words set words = '', by_secretariat = ''
							where request_id in (select request_id from entry) and :days > 3 returning request_id)
						insert into queue_words_behind select number from entry join words using (request_id)
						on conflict (number) do update set number = excluded.number""")
					.param("life", 1 + dice.nextInt(9))
					.param("days", dice.nextInt(5))
					.param("name", "Officer " + dice.nextInt(3))
					.param("of", mine.get(dice.nextInt(mine.size())).value())
					.update();
			}
			Instance anew = new Instance();
			for (Sought words : List.of(Sought.NOTHING, sought)) {
				for (Region region : new Region[] { null, Region.AFRICA }) {
					QueueFilter filter = new QueueFilter(words,
							(round % 2 == 0) ? Set.of() : Set.copyOf(QueueFilter.VISIBLE), region, null, null, null,
							false, null);
					QueueSort sort = new QueueSort(QueueOrder.values()[round % QueueOrder.values().length],
							dice.nextBoolean());
					assertThat(instance.list(filter, sort)).as("%s by %s", filter, sort)
						.isEqualTo(anew.list(filter, sort));
					assertThat(instance.counting.of(filter)).isEqualTo(anew.counting.of(filter));
				}
			}
		}
	}

	@Test
	void whatChangesBetweenCountAndPageChangesNeither() {
		Instance instance = new Instance();
		RequestReference going = this.story.submitted(TITLE + "and going", "NIP");
		RequestReference staying = this.story.submitted(TITLE + "and staying", "NIP");
		QueueFilter filter = among(going, staying);
		TransactionTemplate reading = new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class));
		reading.setReadOnly(true);
		reading.executeWithoutResult((_) -> {
			assertThat(instance.counting.of(filter).of(RequestStatus.SUBMITTED)).isEqualTo(2);
			meanwhile(() -> {
				write(going, 3);
				assertThat(instance.list(going, staying)).as("others read on").containsExactly(staying);
			});
			assertThat(instance.counting.of(filter).of(RequestStatus.SUBMITTED)).isEqualTo(2);
			assertThat(instance.list(going, staying)).containsExactlyInAnyOrder(going, staying);
		});
		assertThat(instance.list(going, staying)).containsExactly(staying);
	}

	@Test
	void whoSeesWhatWasThereWhenHeBeganKeepsNobodyFromWhatCameLater() {
		Instance instance = new Instance();
		RequestReference request = this.story.submitted(TITLE + "and read from afar", "NIP");
		TransactionTemplate reading = new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class));
		reading.setReadOnly(true);
		reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		reading.executeWithoutResult((_) -> {
			this.jdbc.sql("select count(*) from queue_entry").query(Long.class).single();
			meanwhile(() -> write(request, 3));
			assertThat(instance.list(request)).isEmpty();
		});
		assertThat(instance.list(request)).isEmpty();
	}

	@Test
	void oneReadsAllWhileOthersWait() throws Exception {
		RequestReference request = this.story.submitted(TITLE + "by many", "NIP");
		Instance instance = new Instance();
		List<FutureTask<Integer>> readers = new ArrayList<>();
		for (int reader = 0; reader < 6; reader++) {
			readers.add(new FutureTask<>(
					() -> QueryCount.of(() -> assertThat(instance.list(request)).containsExactly(request))));
		}
		readers.forEach(Thread::startVirtualThread);
		int readAll = 0;
		for (FutureTask<Integer> reader : readers) {
			// Others ask for the list and for its line what has changed, where nobody has
			// asked meanwhile, and read the line.
			readAll += (reader.get() > 3) ? 1 : 0;
		}
		assertThat(readAll).isOne();
	}

	@Test
	void whatIsLateIsLateOnTheDayAfterThoughNobodyWrites() {
		RequestReference request = this.story.submitted(TITLE + "and late", "NIP");
		LocalDate due = this.jdbc.sql("select due_on from queue_entry where reference = ?")
			.param(request.value())
			.query(LocalDate.class)
			.single();
		AtomicReference<Instant> now = new AtomicReference<>(due.atTime(12, 0).toInstant(ZoneOffset.UTC));
		InstantSource clock = now::get;
		Instance instance = new Instance(new WorkingDays(new CalendarSettings(ZoneId.of("Europe/Zurich")),
				() -> new DaysOff(Set.of(DayOfWeek.SUNDAY), Set.of()), clock.withZone(ZoneOffset.UTC)));
		QueueFilter late = new QueueFilter(Sought.NOTHING, Set.of(), null, null, null, null, true, null,
				Set.of(request));
		assertThat(instance.list(late, QueueSort.by(QueueOrder.DUE))).isEmpty();
		now.set(due.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC));
		assertThat(instance.list(late, QueueSort.by(QueueOrder.DUE))).containsExactly(request);
		assertThat(instance.counting.of(late).of(RequestStatus.SUBMITTED)).isOne();
	}

	@Test
	void whatAnOfficerLeavesBehindIsInNobodysHands() {
		Instance instance = new Instance();
		RequestReference request = this.story.submitted(TITLE + "and left", "NIP");
		UUID officer = this.jdbc.sql("select person_id from officer_listed limit 1").query(UUID.class).single();
		this.jdbc.sql("update queue_entry set officer_id = ? where reference = ?")
			.params(officer, request.value())
			.update();
		QueueFilter nobodys = new QueueFilter(Sought.NOTHING, Set.of(), null, null, null, null, false,
				new TakenBy(null), Set.of(request));
		assertThat(instance.list(nobodys, QueueSort.by(QueueOrder.AGE))).isEmpty();
		signIn(officer, false);
		try {
			assertThat(instance.list(nobodys, QueueSort.by(QueueOrder.AGE))).containsExactly(request);
		}
		finally {
			signIn(officer, true);
		}
		assertThat(instance.list(nobodys, QueueSort.by(QueueOrder.AGE))).isEmpty();
	}

	@Test
	void aPartysRegionIsThatOfTheRow() {
		Instance instance = new Instance();
		RequestReference request = this.story.submitted(TITLE + "and elsewhere", "NIP");
		QueueFilter elsewhere = new QueueFilter(Sought.NOTHING, Set.of(), Region.LATIN_AMERICA_CARIBBEAN, null, null,
				null, false, null, Set.of(request));
		assertThat(instance.list(elsewhere, QueueSort.by(QueueOrder.PARTY))).isEmpty();
		this.jdbc.sql("update queue_entry set region = 'LATIN_AMERICA_CARIBBEAN' where reference = ?")
			.param(request.value())
			.update();
		assertThat(instance.list(elsewhere, QueueSort.by(QueueOrder.PARTY))).containsExactly(request);
	}

	private void signIn(UUID person, boolean active) {
		this.jdbc.sql("update person set active = ? where id = ?").params(active, person).update();
	}

	private static void meanwhile(Runnable act) {
		FutureTask<Void> acting = new FutureTask<>(act, null);
		Thread.startVirtualThread(acting);
		try {
			acting.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static QueueFilter among(RequestReference... requests) {
		return new QueueFilter(Sought.NOTHING, Set.of(), null, null, null, null, false, null, Set.of(requests));
	}

	private void write(RequestReference request, int life) {
		this.jdbc.sql("update queue_entry set life = :life, ended = :life = 3 where reference = :of")
			.param("life", life)
			.param("of", request.value())
			.update();
	}

	/** One of several portals on the same database. */
	private final class Instance {

		private final Queue queue;

		private final QueueCounting counting;

		Instance() {
			this(QueueMemoryTests.this.portal.getBean(WorkingDays.class));
		}

		Instance(WorkingDays calendar) {
			ApplicationContext portal = QueueMemoryTests.this.portal;
			JdbcClient jdbc = QueueMemoryTests.this.jdbc;
			QueueMemory memory = new QueueMemory(jdbc, portal.getBean(PlatformTransactionManager.class));
			QueueLists lists = new QueueLists(memory, jdbc, calendar);
			this.queue = new Queue(jdbc, memory, lists, calendar);
			this.counting = new QueueCounting(memory, lists);
		}

		/** Which of some requests are in hand, as a page is told. */
		List<RequestReference> list(RequestReference... among) {
			return list(among(among), QueueSort.by(QueueOrder.REFERENCE));
		}

		List<RequestReference> list(QueueFilter filter, QueueSort sort) {
			List<RequestReference> list = new ArrayList<>();
			QueueMemoryTests.this.versions
				.readOnceFor(() -> this.queue.forEach(filter, sort, (QueueRow row) -> list.add(row.reference())));
			return list;
		}

	}

}
