package org.article12.notifications.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;

import org.article12.conversations.MessagePosted;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Batch;
import org.article12.core.act.Untold;
import org.article12.notifications.UndoRefusal;
import org.article12.notifications.domain.NewsDue;
import org.article12.notifications.domain.UndoTime;
import org.article12.requests.ActRecorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * News that wait for a moment, because what they tell of can be taken back. They are
 * stored in the transaction of the act: whatever becomes of this instance, they are told
 * in the end, or were taken back.
 */
@Component
public class WaitingNews implements Untold {

	/** What became of news is forgotten once nobody can ask any more. */
	private static final Duration KEPT = Duration.ofDays(30);

	/** Longer than the parts of any batch take; then they are told, whoever died. */
	private static final Duration PARTS = Duration.ofMinutes(10);

	private static final Map<String, Class<?>> KINDS = Map.of(ActRecorded.class.getName(), ActRecorded.class,
			MessagePosted.class.getName(), MessagePosted.class);

	private static final long BETWEEN_LOOKS = 100;

	/** So many are told in one transaction at most. */
	private static final int TOGETHER = 25;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	private final UndoTime time;

	private final TaskScheduler clockwork;

	private final ObjectProvider<WaitingNews> self;

	private final Clock clock;

	private final AtomicLong lastLook = new AtomicLong();

	WaitingNews(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, UndoTime time,
			@Qualifier(NewsClock.NAME) TaskScheduler clockwork, ObjectProvider<WaitingNews> self, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.events = events;
		this.time = time;
		this.clockwork = clockwork;
		this.self = self;
		this.clock = clock;
	}

	@Override
	public Duration waitingTime() {
		return this.time.get();
	}

	@Override
	public boolean waits(UUID press) {
		return !this.time.get().isZero() && (keptNow(press) || isKept(press));
	}

	private boolean isKept(UUID press) {
		return this.jdbc.sql("select exists (select from waiting_news where press_id = ? and state = 'WAITING')")
			.param(press)
			.query(Boolean.class)
			.single();
	}

	/** Whether the present transaction keeps news of it. */
	private static boolean keptNow(UUID press) {
		return TransactionSynchronizationManager.isSynchronizationActive()
				&& TransactionSynchronizationManager.getSynchronizations()
					.stream()
					.anyMatch((one) -> one instanceof Look look && press.equals(look.press));
	}

	/**
	 * Keeps news for a while where what they tell of can be taken back.
	 * @param event names them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean keep(String event, Object news) {
		Duration wait = this.time.get();
		Optional<UUID> press = this.time.press();
		boolean part = Batch.current().isPresent();
		press.ifPresent((id) -> this.jdbc.sql("""
				insert into waiting_news (event, press_id, kind, news, due_at) values (?, ?, ?, ?, ?)""")
			.params(event, id, news.getClass().getName(), this.json.writeValueAsString(news),
					Timestamp.from(this.clock.instant().plus(part ? PARTS : wait)))
			.update());
		if (press.isPresent() && !part) {
			lookIn(wait, press.get());
		}
		return press.isPresent();
	}

	@Override
	@Transactional
	public void allDone(UUID press) {
		Duration wait = this.time.get();
		this.jdbc.sql("update waiting_news set due_at = ? where press_id = ? and state = 'WAITING'")
			.params(Timestamp.from(this.clock.instant().plus(wait)), press)
			.update();
		lookIn(wait, press);
	}

	@Override
	public Optional<Duration> left(UUID press) {
		return this.jdbc.sql("select min(due_at) from waiting_news where press_id = ? and state = 'WAITING'")
			.param(press)
			.query((row, _) -> Optional.ofNullable(row.getTimestamp(1)))
			.single()
			.map((due) -> Duration.between(this.clock.instant(), due.toInstant()))
			.filter(Duration::isPositive);
	}

	/** What is left when this instance stops is told by the next look of another. */
	private void lookIn(Duration wait, UUID press) {
		TransactionSynchronizationManager.registerSynchronization(new Look(press, wait));
	}

	/** One look tells all that become due within the same tenth of a second. */
	private void lookAfter(Instant due) {
		long look = due.toEpochMilli() / BETWEEN_LOOKS + 1;
		if (this.lastLook.getAndSet(look) != look) {
			this.clockwork.schedule(this.self.getObject()::tellDue, Instant.ofEpochMilli(look * BETWEEN_LOOKS));
		}
	}

	/**
	 * The news of these names, acts that were recorded or messages, in the order of time.
	 */
	public List<Object> find(List<String> events) {
		return this.jdbc.sql("""
				select kind, news from waiting_news where event = any(?)
				order by due_at, event""")
			.param(events.toArray(String[]::new))
			.query((row, _) -> news(row.getString("kind"), row.getString("news")))
			.list();
	}

	private Object news(String kind, String news) {
		return this.json.readValue(news, Objects.requireNonNull(KINDS.get(kind), kind));
	}

	/**
	 * Has everything told whose time has come, each once, on however many instances this
	 * is called: what became due since the last look together, as far as a transaction
	 * stays short.
	 */
	@Transactional
	public void tellDue() {
		Timestamp now = Timestamp.from(this.clock.instant());
		List<String> due = this.jdbc.sql("""
				update waiting_news set state = 'TOLD' where event in (
					select event from waiting_news where state = 'WAITING' and due_at <= ?
					order by due_at for update skip locked)
				returning event""").param(now).query(String.class).list();
		due.stream().sorted().gather(Gatherers.windowFixed(TOGETHER)).forEach(this::tell);
	}

	/** Has each of these told by itself. */
	@Transactional
	public void tellApart(List<String> due) {
		due.forEach((event) -> tell(List.of(event)));
	}

	private void tell(List<String> due) {
		this.events.publishEvent(new NewsDue(due));
	}

	/** Forgets what became of news of which nobody asks any more. */
	@Transactional
	public void forgetOld() {
		this.jdbc.sql("delete from waiting_news where state <> 'WAITING' and due_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

	/**
	 * Nobody is told of what a press did.
	 * @throws Refused with {@code TOLD_ALREADY} when it is too late for that
	 * @throws NotVisible when there is no such thing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(CurrentUser user, UUID press) {
		List<Waiting> waiting = this.jdbc.sql("""
				select state = 'WAITING' as waits, due_at from waiting_news
				where press_id = ? order by event for update""")
			.param(press)
			.query((row, _) -> new Waiting(row.getBoolean("waits"), row.getTimestamp("due_at").toInstant()))
			.list();
		if (waiting.isEmpty()) {
			throw new NotVisible("Something that " + user.id() + " could take back");
		}
		Instant now = this.clock.instant();
		if (waiting.stream().anyMatch((one) -> !one.waits() || !one.dueAt().isAfter(now))) {
			throw new Refused(UndoRefusal.TOLD_ALREADY);
		}
		this.jdbc.sql("update waiting_news set state = 'TAKEN_BACK' where press_id = ?").param(press).update();
	}

	/** What waits is looked at when its time has come. */
	private final class Look implements TransactionSynchronization {

		private final UUID press;

		private final Duration wait;

		private Look(UUID press, Duration wait) {
			this.press = press;
			this.wait = wait;
		}

		@Override
		public void afterCommit() {
			lookAfter(WaitingNews.this.clock.instant().plus(this.wait));
		}

	}

	private record Waiting(boolean waits, Instant dueAt) {
	}

}
