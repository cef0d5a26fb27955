package org.article12.core.trouble;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.article12.core.PageOf;
import org.article12.core.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what could not be done, until it is. */
@Component
public class Troubles {

	/** How many stand on a page. */
	public static final int PAGE_SIZE = 50;

	private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

	private static final int LONGEST = 500;

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	private final Clock clock;

	public Troubles(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Writes down that something failed, whatever becomes of the present transaction. */
	public void note(Work work, Subject subject, Throwable failure) {
		note(work, subject,
				failure.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(failure.getMessage(), ""));
	}

	/** The same in the words of whoever refused it. */
	public void note(Work work, Subject subject, String why) {
		try {
			this.apart.executeWithoutResult((_) -> write(work, subject, Text.shortened(Text.line(why), LONGEST)));
		}
		catch (RuntimeException ex) {
			LOG.error("That {} {} failed could not be written down", work, subject.about(), ex);
		}
	}

	private void write(Work work, Subject subject, String why) {
		this.jdbc.sql("""
				insert into trouble (work, item, about, link, why, first_at, last_at)
				values (:work, :item, :about, :link, :why, :now, :now)
				on conflict (work, item) where over_at is null
				do update set about = excluded.about, link = excluded.link, why = excluded.why,
					times = trouble.times + 1, last_at = excluded.last_at""")
			.param("work", work.name())
			.param("item", subject.item())
			.param("about", Text.line(subject.about()))
			.param("link", subject.link(), Types.VARCHAR)
			.param("why", why)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** It was done after all, or no longer needs to be. */
	public void over(Work work, String item) {
		this.jdbc.sql("update trouble set over_at = ? where work = ? and item = ? and over_at is null")
			.params(Timestamp.from(this.clock.instant()), work.name(), item)
			.update();
	}

	/** The same of several. */
	void over(Work work, List<String> items) {
		if (!items.isEmpty()) {
			this.jdbc.sql(
					"update trouble set over_at = ? where work = ? and item = any(cast(? as text[])) and over_at is null")
				.params(Timestamp.from(this.clock.instant()), work.name(), items.toArray(String[]::new))
				.update();
		}
	}

	/** How much is not done yet. */
	public long count() {
		return this.jdbc.sql("select count(*) from trouble where over_at is null").query(Long.class).single();
	}

	/** A page of what is not done yet, what failed last first. */
	public PageOf<Trouble> page(int number) {
		long total = count();
		return new PageOf<>(this.jdbc
			.sql("select * from trouble where over_at is null order by last_at desc, id desc limit ? offset ?")
			.params(PAGE_SIZE, (number - 1L) * PAGE_SIZE)
			.query(Troubles::trouble)
			.list(), number, PAGE_SIZE, total);
	}

	/**
	 * What nobody was told of yet; from now on it counts as told. Of two who ask at once
	 * the second gets nothing.
	 */
	public List<Trouble> takeUntold() {
		return this.jdbc
			.sql("update trouble set told_at = ? where told_at is null and over_at is null returning trouble.*")
			.param(Timestamp.from(this.clock.instant()))
			.query(Troubles::trouble)
			.list()
			.stream()
			.sorted(Comparator.comparing(Trouble::first).thenComparing(Trouble::id))
			.toList();
	}

	/** An administrator has seen to it: it is listed no longer. */
	public void settle(long id) {
		this.jdbc.sql("update trouble set over_at = ? where id = ? and over_at is null")
			.params(Timestamp.from(this.clock.instant()), id)
			.update();
	}

	private static Trouble trouble(ResultSet row, int index) throws SQLException {
		return new Trouble(row.getLong("id"), Work.valueOf(row.getString("work")), row.getString("about"),
				row.getString("link"), row.getString("why"), row.getInt("times"),
				row.getTimestamp("first_at").toInstant(), row.getTimestamp("last_at").toInstant());
	}

}
