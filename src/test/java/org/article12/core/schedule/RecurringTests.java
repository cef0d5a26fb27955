package org.article12.core.schedule;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import org.article12.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Scheduled work of several instances of the portal on one real database. */
class RecurringTests {

	@SuppressWarnings("NullAway.Init")
	private static HikariDataSource database;

	@SuppressWarnings("NullAway.Init")
	private static JdbcClient jdbc;

	@BeforeAll
	static void makeDatabase() {
		database = TestDatabase.withSchema("recurring");
		jdbc = JdbcClient.create(database);
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@BeforeEach
	void forget() {
		jdbc.sql("delete from scheduled_tasks").update();
	}

	@Test
	void oneInstanceAtATimeDoesTheWork() throws Exception {
		AtomicInteger atWork = new AtomicInteger();
		AtomicInteger together = new AtomicInteger();
		Map<String, Integer> done = new ConcurrentHashMap<>();
		CountDownLatch enough = new CountDownLatch(40);
		List<Scheduler> instances = List.of("first", "second", "third")
			.stream()
			.map((name) -> instance(name, database, Recurring.every("test-often", Duration.ofMillis(1), () -> {
				together.accumulateAndGet(atWork.incrementAndGet(), Math::max);
				done.merge(name, 1, Integer::sum);
				pause(5);
				atWork.decrementAndGet();
				enough.countDown();
			})))
			.toList();
		instances.forEach(Scheduler::start);
		try {
			assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			instances.forEach(Scheduler::stop);
		}
		assertThat(together.get()).isEqualTo(1);
		assertThat(done).as("who did it how often").hasSizeGreaterThan(1);
		assertThat(jdbc.sql("select count(*) from scheduled_tasks").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void whatADayAsksForIsDoneOnceByWhoeverIsFirst() {
		AtomicInteger done = new AtomicInteger();
		RecurringTask<Void> task = Recurring.daily("test-daily", LocalTime.of(6, 0), ZoneId.of("Europe/Zurich"),
				done::incrementAndGet);
		List<Scheduler> instances = List.of(instance("first", database, task), instance("second", database, task));
		instances.getFirst().start();
		instances.getFirst().stop();
		assertThat(done.get()).as("a new database waits for the hour").isZero();
		missed("test-daily");
		List<Scheduler> again = List.of(instance("first", database, task), instance("second", database, task));
		again.forEach(Scheduler::start);
		try {
			await(() -> next("test-daily").isAfter(Instant.now()));
			pause(300);
		}
		finally {
			again.forEach(Scheduler::stop);
		}
		assertThat(done.get()).as("three missed days are one run").isEqualTo(1);
		assertThat(next("test-daily").atZone(ZoneId.of("Europe/Zurich")).toLocalTime()).isEqualTo(LocalTime.of(6, 0));
	}

	@Test
	void anotherInstanceBeginsTheWorkOfADeadOneAgain() throws Exception {
		AtomicBoolean dead = new AtomicBoolean();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		AtomicInteger done = new AtomicInteger();
		Scheduler first = instance("first", mortal(dead), Recurring.every("test-dying", Duration.ofHours(1), () -> {
			begun.countDown();
			await(over);
		}));
		Scheduler second = instance("second", database,
				Recurring.every("test-dying", Duration.ofHours(1), done::incrementAndGet));
		first.start();
		assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
		second.start();
		try {
			pause(2500);
			assertThat(done.get()).as("the first one is alive and at it").isZero();
			dead.set(true);
			await(() -> done.get() == 1);
			// The work is done a moment before that is written down.
			await(() -> !jdbc.sql("select picked from scheduled_tasks").query(Boolean.class).single());
		}
		finally {
			over.countDown();
			second.stop();
			first.stop();
		}
		assertThat(done.get()).isEqualTo(1);
	}

	@Test
	void stoppingLetsWorkThatIsBegunEnd() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		AtomicInteger done = new AtomicInteger();
		Scheduler instance = instance("only", database, Recurring.every("test-slow", Duration.ofHours(1), () -> {
			begun.countDown();
			pause(1500);
			done.incrementAndGet();
		}));
		instance.start();
		assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
		instance.stop();
		assertThat(done.get()).isEqualTo(1);
		assertThat(jdbc.sql("select picked from scheduled_tasks").query(Boolean.class).single()).isFalse();
	}

	@Test
	void betweenTwoStepsItRestsAsLongAsTheLastTook() {
		List<Duration> rests = new CopyOnWriteArrayList<>();
		AtomicLong ended = new AtomicLong();
		Scheduler instance = instance("only", database, Recurring.bySteps("test-steps", Duration.ofHours(1), () -> {
			rests.add(Duration.ofNanos(System.nanoTime() - ended.get()));
			pause(100);
			ended.set(System.nanoTime());
			return rests.size() < 4;
		}));
		instance.start();
		try {
			await(() -> next("test-steps").isAfter(Instant.now().plus(Duration.ofMinutes(30))));
		}
		finally {
			instance.stop();
		}
		assertThat(rests).hasSize(4);
		assertThat(rests.subList(1, 4)).allMatch((rest) -> rest.toMillis() >= 90);
	}

	@Test
	void stoppingWaitsForAStepAndForNoMore() throws Exception {
		CountDownLatch begun = new CountDownLatch(2);
		AtomicInteger done = new AtomicInteger();
		Scheduler instance = instance("only", database, Recurring.bySteps("test-steps", Duration.ofHours(1), () -> {
			begun.countDown();
			pause(50);
			return done.incrementAndGet() > 0;
		}));
		instance.start();
		assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
		instance.stop();
		int steps = done.get();
		pause(300);
		assertThat(done.get()).isEqualTo(steps);
		assertThat(jdbc.sql("select picked from scheduled_tasks").query(Boolean.class).single()).isFalse();
	}

	@Test
	void workThatFailsIsTriedAgain() {
		AtomicInteger tried = new AtomicInteger();
		Scheduler instance = instance("only", database, Recurring.every("test-failing", Duration.ofMillis(1), () -> {
			tried.incrementAndGet();
			throw new IllegalStateException("the mail server is away");
		}));
		instance.start();
		try {
			await(() -> tried.get() >= 3);
		}
		finally {
			instance.stop();
		}
	}

	private static Scheduler instance(String name, DataSource database, RecurringTask<Void> task) {
		return Scheduler.create(database)
			.startTasks(task)
			.schedulerName(new SchedulerName.Fixed(name))
			.pollingInterval(Duration.ofMillis(20))
			.heartbeatInterval(Duration.ofMillis(500))
			.missedHeartbeatsLimit(4)
			.threads(2)
			.build();
	}

	private static void missed(String task) {
		jdbc.sql("update scheduled_tasks set execution_time = now() - interval '3 days' where task_name = ?")
			.param(task)
			.update();
	}

	private static Instant next(String task) {
		return jdbc.sql("select execution_time from scheduled_tasks where task_name = ?")
			.param(task)
			.query(java.time.OffsetDateTime.class)
			.single()
			.toInstant();
	}

	/** A database that is out of reach once its instance is dead. */
	private static DataSource mortal(AtomicBoolean dead) {
		return (DataSource) Proxy.newProxyInstance(RecurringTests.class.getClassLoader(),
				new Class<?>[] { DataSource.class }, (proxy, method, arguments) -> {
					if (dead.get() && method.getReturnType() == Connection.class) {
						throw new SQLException("dead");
					}
					return method.invoke(database, arguments);
				});
	}

	private static void await(java.util.function.BooleanSupplier condition) {
		Instant end = Instant.now().plusSeconds(180);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(end);
			pause(20);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
